/** Rounds and what is written about them in the database. */
@NullMarked
package app.onward.interviews.jdbc;

import org.jspecify.annotations.NullMarked;
