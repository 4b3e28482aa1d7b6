package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account each workspace sends from, and its sealed password. */
public interface SendingAccounts {

  Optional<SendingAccount> find(WorkspaceId workspace);

  Optional<byte[]> sealedPassword(WorkspaceId workspace);

  /** Keeps it in the place of the one there was. */
  void keep(WorkspaceId workspace, SendingAccount account, byte[] sealedPassword, Instant now);

  /** Notes how a try to connect went. */
  void tried(WorkspaceId workspace, Instant at, @Nullable MailFailure failure);

  /** Removes it with its password. */
  void remove(WorkspaceId workspace);
}
