package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.imap.Encryption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail account; its password is kept apart, sealed.
 *
 * @param address the person's own, by which they know the account
 * @param everyMinutes how often it is read by itself; 0 for never
 * @param triedAt when it was last connected to, or could not be; null before the first time
 * @param failure why the last try came to nothing; null where it did not
 */
public record MailAccount(
    MailAccountId id,
    String address,
    String host,
    int port,
    Encryption encryption,
    String userName,
    int everyMinutes,
    @Nullable Instant triedAt,
    @Nullable MailFailure failure) {}
