/**
 * Hands mail to a server over SMTP (RFC 6409, RFC 5321): always encrypted and signed in, one mail
 * at a time, and honest about whether it left.
 */
@NullMarked
@NamedInterface("smtp")
package app.onward.mail.smtp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
