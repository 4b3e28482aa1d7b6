package app.onward.accounts;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** The people who can sign in, and their workspaces. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  /** The owner of this installation, if there is one yet. */
  Optional<Account> findOwner();

  /** The owner of this installation: the first account; made with an empty workspace if missing. */
  Account owner(Instant now);

  /** A new, empty workspace of this account. */
  WorkspaceId addWorkspace(AccountId account, boolean demo, Instant now);

  /** The workspace of this account that holds the invented search, if there is one. */
  Optional<WorkspaceId> demo(AccountId account);

  /** Whether this workspace holds the invented search. */
  boolean isDemo(WorkspaceId workspace);

  /** Removes a workspace whose data was erased; its account sees another one of its own again. */
  void remove(WorkspaceId workspace);

  /** The account's own search: its first workspace that is not the demo. */
  WorkspaceId ownSearch(AccountId account);

  /** Chooses the workspace that is in view. */
  void show(AccountId account, WorkspaceId workspace);

  /** Whether the account has chosen how to sign in, or has said that this can wait. */
  boolean welcomed(AccountId account);

  void markWelcomed(AccountId account, Instant at);
}
