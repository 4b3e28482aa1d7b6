package app.onward.mailaccounts;

import app.onward.inbox.MailKept;
import app.onward.inbox.MailOfAccounts;
import app.onward.inbox.Messages;
import app.onward.inbox.Origin;
import app.onward.mail.Limits;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.FolderState;
import app.onward.mail.imap.ImapSource;
import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the chosen folders of an account, and follows how far they are read. */
@Component
class AccountMail implements MailOfAccounts {
  private final ConnectMailAccount connect;
  private final MailAccounts accounts;
  private final MailFolders folders;
  private final Messages messages;

  AccountMail(
      ConnectMailAccount connect, MailAccounts accounts, MailFolders folders, Messages messages) {
    this.connect = connect;
    this.accounts = accounts;
    this.folders = folders;
    this.messages = messages;
  }

  @Override
  public ImapSource open(WorkspaceId workspace, UUID account, long readBefore)
      throws MailServerException {
    var id = new MailAccountId(account);
    ImapSource source =
        connect.connect(
            workspace,
            id,
            connection ->
                ImapSource.plan(connection, chosen(workspace, id), Limits.DEFAULT, readBefore));
    source.numberedAnew().forEach(state -> folders.restart(workspace, id, state));
    accounts
        .find(workspace, id)
        .map(known -> known.address().toLowerCase(Locale.ROOT))
        .ifPresent(own -> messages.learnOwnAddresses(workspace, List.of(own)));
    return source;
  }

  private List<FolderState> chosen(WorkspaceId workspace, MailAccountId id) {
    return folders.all(workspace, id).stream()
        .filter(MailFolder::chosen)
        .map(MailFolder::state)
        .toList();
  }

  /** In the transaction that keeps the mail, so that neither is there without the other. */
  @EventListener
  void follow(MailKept kept) {
    if (kept.origin() instanceof Origin.Account(UUID account)) {
      folders.advance(
          kept.workspace(),
          new MailAccountId(account),
          kept.position().entry(),
          kept.position().offset());
    }
  }
}
