package app.onward.mailaccounts;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** The accounts, of all workspaces, whose time to be read has come. */
public interface DueAccounts {

  /** One of them. */
  record Due(WorkspaceId workspace, MailAccountId account, int everyMinutes) {}

  List<Due> at(Instant now);
}
