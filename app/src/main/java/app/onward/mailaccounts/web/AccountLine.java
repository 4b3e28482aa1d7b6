package app.onward.mailaccounts.web;

import app.onward.mail.MailFailure;
import app.onward.mailaccounts.MailAccount;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as pages show it.
 *
 * @param every how often it is read by itself, in words
 * @param failure what failed at the last try and what helps, or null
 * @param tried when it was last connected to, or null
 */
public record AccountLine(
    String id, String address, String every, @Nullable String failure, @Nullable String tried) {
  static AccountLine of(MailAccount account, Texts texts, Dates dates) {
    MailFailure failure = account.failure();
    Instant tried = account.triedAt();
    return new AccountLine(
        account.id().toString(),
        account.address(),
        texts.get("mailaccounts.every." + account.everyMinutes()),
        failure == null ? null : texts.get(failure.messageKey(), failure.words()),
        tried == null ? null : dates.shortMoment(tried));
  }
}
