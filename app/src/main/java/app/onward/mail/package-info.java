/**
 * Reads mail from where it lies and turns each message into clean text, headers and invites. It
 * knows neither database nor web: a {@link app.onward.mail.MailSource} finds the messages, a {@link
 * app.onward.mail.MailParser} reads them, and nothing a message contains can stop the next one from
 * being read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.onward.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
