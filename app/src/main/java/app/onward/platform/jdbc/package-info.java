/** The two stores, SQLite and PostgreSQL, behind one data source and one migration history. */
@NullMarked
package app.onward.platform.jdbc;

import org.jspecify.annotations.NullMarked;
