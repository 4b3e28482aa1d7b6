package app.onward.mailaccounts;

import app.onward.mail.MailServerException;
import app.onward.mail.imap.ImapSource;
import app.onward.mailaccounts.DueAccounts.Due;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Looks into accounts whose time has come, and reads those in which there is something new. */
@Component
class ReadDueAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(ReadDueAccounts.class);

  private final DueAccounts due;
  private final MailAccounts accounts;
  private final AccountMail mail;
  private final ReadMailAccount read;
  private final Clock clock;

  ReadDueAccounts(
      DueAccounts due, MailAccounts accounts, AccountMail mail, ReadMailAccount read, Clock clock) {
    this.due = due;
    this.accounts = accounts;
    this.mail = mail;
    this.read = read;
    this.clock = clock;
  }

  void run() {
    due.at(clock.instant()).forEach(this::look);
  }

  private void look(Due account) {
    var next = clock.instant().plus(Duration.ofMinutes(account.everyMinutes()));
    accounts.schedule(account.workspace(), account.account(), account.everyMinutes(), next);
    if (anythingNew(account)) {
      read.now(account.workspace(), account.account());
    }
  }

  /** Otherwise each look would leave an import that says nothing. */
  private boolean anythingNew(Due account) {
    try (ImapSource source = mail.open(account.workspace(), account.account().value(), 0)) {
      return !source.nothingNew();
    } catch (MailServerException failed) {
      LOG.info("Account {} could not be read: {}", account.account(), failed.failure());
      return false;
    }
  }

  /** Looks every minute, on one node at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Minutely {
    @Bean
    Task<Void> readDueAccountsMinutely(ReadDueAccounts readDue) {
      return Tasks.recurring("read-due-accounts", FixedDelay.ofMinutes(1))
          .execute((instance, context) -> readDue.run());
    }
  }
}
