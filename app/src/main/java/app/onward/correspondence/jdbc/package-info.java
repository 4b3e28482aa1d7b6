/** Letters in the database. */
@NullMarked
package app.onward.correspondence.jdbc;

import org.jspecify.annotations.NullMarked;
