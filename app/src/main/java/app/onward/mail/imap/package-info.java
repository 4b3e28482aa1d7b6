/**
 * Reads mail from a server over IMAP (RFC 9051, RFC 3501): always encrypted, never changing
 * anything there.
 */
@NullMarked
@NamedInterface("imap")
package app.onward.mail.imap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
