package app.onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.Accounts;
import app.onward.applications.ApplicationFilter;
import app.onward.applications.Applications;
import app.onward.inbox.ImportState;
import app.onward.inbox.InboxMails;
import app.onward.inbox.Messages;
import app.onward.inbox.Suggestions;
import app.onward.platform.WorkspaceId;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.StoreBytes;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothStores
class DemoTest {
  private final Dialect dialect;
  private final RunningOnward onward;

  DemoTest(Dialect dialect) {
    this.dialect = dialect;
    // A store of its own: words of the demo stand in other tests' mail too.
    this.onward = RunningOnward.apart("demo", dialect, Map.of());
  }

  @Test
  void isReadReviewedAndErasedWithoutATrace() throws IOException {
    Accounts accounts = onward.get(Accounts.class);
    var now = onward.get(Clock.class).instant();
    WorkspaceId workspace = accounts.addWorkspace(accounts.owner(now).id(), true, now);
    DemoSearch search = onward.get(DemoSearch.class);
    var id = search.importMailbox(workspace, onward.get(DataDirectory.class).incoming());
    assertThat(InboxMails.finished(onward, workspace, id).state()).isEqualTo(ImportState.DONE);
    Suggestions suggestions = onward.get(Suggestions.class);
    assertThat(suggestions.countPending(workspace)).isEqualTo(12);
    assertThat(applications(workspace)).isGreaterThanOrEqualTo(30);
    assertThat(onward.get(Messages.class).ownAddresses(workspace))
        .contains("mira.halvorsen@mailbox.example");

    onward.get(Demo.class).remove(workspace);

    assertThat(applications(workspace)).isZero();
    assertThat(suggestions.countPending(workspace)).isZero();
    assertThat(accounts.isDemo(workspace)).isFalse();
    if (dialect == Dialect.SQLITE) {
      assertThat(StoreBytes.contain(onward, workspace.toString())).isFalse();
      assertThat(StoreBytes.contain(onward, "Brackwater")).isFalse();
    }
  }

  private int applications(WorkspaceId workspace) {
    return onward
        .get(Applications.class)
        .all(workspace, ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL), 500)
        .size();
  }
}
