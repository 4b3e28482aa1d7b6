/** Joins the mails of an invented mailbox, whose applications are known, and counts the errors. */
@NullMarked
package app.onward.bench.linking;

import org.jspecify.annotations.NullMarked;
