package app.onward.mailaccounts;

import app.onward.mail.MailAddress;
import app.onward.mail.MailFailure;
import app.onward.mail.imap.Encryption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The account a person sends from; its password is kept apart, sealed.
 *
 * @param from name and address as whoever gets a mail reads them
 * @param triedAt when it was last connected to, or could not be; null before the first time
 * @param failure why the last try came to nothing; null where it did not
 */
public record SendingAccount(
    MailAddress from,
    String host,
    int port,
    Encryption encryption,
    String userName,
    @Nullable Instant triedAt,
    @Nullable MailFailure failure) {}
