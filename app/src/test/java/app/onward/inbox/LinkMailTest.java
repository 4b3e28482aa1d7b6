package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothStores
class LinkMailTest {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  @TempDir Path folder;

  LinkMailTest(Dialect dialect) {
    this.onward = RunningOnward.on(dialect);
    this.workspace = onward.newWorkspace();
  }

  @Test
  void othersWriteWhileItReckons() throws InterruptedException {
    InboxMails.imported(onward, workspace, InboxMails.mbox(folder, InboxMails.many(600)));
    LinkMail linkMail = onward.get(LinkMail.class);
    Messages messages = onward.get(Messages.class);

    Thread linking = Thread.ofPlatform().start(() -> linkMail.link(workspace));
    int written = 0;
    for (; linking.isAlive(); written++) {
      messages.learnOwnAddresses(workspace, List.of("me-" + written + "@mailbox.example"));
    }
    linking.join();

    assertThat(written).as("changes that did not wait for the end").isGreaterThan(20);
  }
}
