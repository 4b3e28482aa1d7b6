package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of a workspace, and their sealed passwords. */
public interface MailAccounts {

  void add(WorkspaceId workspace, MailAccount account, byte[] sealedPassword, Instant now);

  Optional<MailAccount> find(WorkspaceId workspace, MailAccountId id);

  /** All of them, the first added first. */
  List<MailAccount> all(WorkspaceId workspace);

  Optional<byte[]> sealedPassword(WorkspaceId workspace, MailAccountId id);

  /** Changes where it is and who signs in. */
  void changeServer(WorkspaceId workspace, MailAccount changed);

  void changePassword(WorkspaceId workspace, MailAccountId id, byte[] sealedPassword);

  /** Notes how a try to connect went. */
  void tried(WorkspaceId workspace, MailAccountId id, Instant at, @Nullable MailFailure failure);

  /**
   * Says how often it is read by itself, and when next.
   *
   * @param everyMinutes 0 for never
   */
  void schedule(
      WorkspaceId workspace, MailAccountId id, int everyMinutes, @Nullable Instant nextAt);

  /** Removes it with its password and folders. */
  void remove(WorkspaceId workspace, MailAccountId id);
}
