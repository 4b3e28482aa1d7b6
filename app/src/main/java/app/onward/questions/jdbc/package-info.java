/** Questions in the database. */
@NullMarked
package app.onward.questions.jdbc;

import org.jspecify.annotations.NullMarked;
