package app.onward.accounts;

import app.onward.platform.erasing.WorkspaceErasureBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a workspace that is erased from its account, which then shows another. */
@Component
class ForgetWorkspace {
  private final Accounts accounts;

  ForgetWorkspace(Accounts accounts) {
    this.accounts = accounts;
  }

  @EventListener
  void forget(WorkspaceErasureBegun erasing) {
    accounts.remove(erasing.workspace());
  }
}
