/**
 * Opens mail that Outlook saved as a file (MS-OXMSG): a compound file in which each property of the
 * mail is a stream. It knows nothing of the rest; what it finds becomes an ordinary mail in {@code
 * OutlookEml}.
 */
@NullMarked
package app.onward.mail.outlook;

import org.jspecify.annotations.NullMarked;
