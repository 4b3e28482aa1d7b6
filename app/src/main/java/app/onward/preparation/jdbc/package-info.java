/** Keeps guides, notes and sheets in the database. */
@NullMarked
package app.onward.preparation.jdbc;

import org.jspecify.annotations.NullMarked;
