/** Feedback in the database. */
@NullMarked
package app.onward.feedback.jdbc;

import org.jspecify.annotations.NullMarked;
