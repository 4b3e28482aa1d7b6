package app.onward.accounts;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The passkeys of accounts; how they are made and checked is WebAuthn's. */
public interface Passkeys {
  /** Those that sign in, oldest first. */
  List<Passkey> of(AccountId account);

  Optional<Passkey> find(AccountId account, PasskeyId id);

  void rename(AccountId account, PasskeyId id, String name);

  /**
   * Ends a passkey until the act is taken back; it is forgotten when that is no longer possible.
   */
  void remove(AccountId account, PasskeyId id, ActId act, Instant at);

  /** Forgets a removed passkey for good, so that the same one can be made anew. */
  void forgetRemoved(AccountId account, String credentialId);

  /** Brings back what was removed in these acts of this workspace's owner. */
  void restore(WorkspaceId workspace, List<ActId> acts);
}
