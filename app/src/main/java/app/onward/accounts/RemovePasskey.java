package app.onward.accounts;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.platform.undo.Undoable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a passkey, which can be taken back. */
@Component
public class RemovePasskey implements Undoable {
  private final Passkeys passkeys;
  private final Acts acts;
  private final Clock clock;

  RemovePasskey(Passkeys passkeys, Acts acts, Clock clock) {
    this.passkeys = passkeys;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Removes it; it signs nobody in from now on.
   *
   * @throws UnknownIdException if the account has no such passkey
   */
  @Transactional
  public ActId remove(Account account, PasskeyId id) {
    Passkey passkey = passkeys.find(account.id(), id).orElseThrow(() -> new UnknownIdException(id));
    Instant now = clock.instant();
    ActId act = acts.begin(account.workspace(), now, "accounts.passkey.removed", passkey.name());
    passkeys.remove(account.id(), id, act, now);
    return act;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> taken) {
    return Set.of();
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> taken, Instant at) {
    passkeys.restore(workspace, taken);
  }
}
