package app.onward.mailaccounts;

import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.mail.imap.FolderState;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which folders of an account are read, now and by itself. */
@Component
public class ReadMailAccount {
  private final MailAccounts accounts;
  private final MailFolders folders;
  private final ImportMail importMail;
  private final Clock clock;

  ReadMailAccount(MailAccounts accounts, MailFolders folders, ImportMail importMail, Clock clock) {
    this.accounts = accounts;
    this.folders = folders;
    this.importMail = importMail;
    this.clock = clock;
  }

  /** Chooses folders; without any, the account is no longer read by itself. */
  @Transactional
  public void choose(WorkspaceId workspace, MailAccountId id, Collection<String> names) {
    MailAccount account = known(workspace, id);
    folders.choose(workspace, id, names);
    if (!chosen(workspace, id)) {
      accounts.schedule(workspace, account.id(), 0, null);
    }
  }

  /** Begins to read what is new; empty where no folder is chosen. */
  @Transactional
  public Optional<ImportId> now(WorkspaceId workspace, MailAccountId id) {
    MailAccount account = known(workspace, id);
    return chosen(workspace, id)
        ? Optional.of(importMail.startAccount(workspace, id.value(), account.address()))
        : Optional.empty();
  }

  /** Begins to read all of it once more; what is known by then changes nothing. */
  @Transactional
  public Optional<ImportId> anew(WorkspaceId workspace, MailAccountId id) {
    folders
        .all(workspace, known(workspace, id).id())
        .forEach(each -> folders.restart(workspace, id, new FolderState(each.name(), 0, 0)));
    return now(workspace, id);
  }

  /**
   * Says how often it is read by itself.
   *
   * @param minutes 0 for never
   * @return whether it is: not without a folder
   */
  @Transactional
  public boolean every(WorkspaceId workspace, MailAccountId id, int minutes) {
    MailAccount account = known(workspace, id);
    boolean can = minutes == 0 || chosen(workspace, id);
    if (can) {
      accounts.schedule(
          workspace,
          account.id(),
          minutes,
          minutes == 0 ? null : clock.instant().plus(Duration.ofMinutes(minutes)));
    }
    return can;
  }

  private boolean chosen(WorkspaceId workspace, MailAccountId id) {
    return folders.all(workspace, id).stream().anyMatch(MailFolder::chosen);
  }

  private MailAccount known(WorkspaceId workspace, MailAccountId id) {
    return accounts.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }
}
