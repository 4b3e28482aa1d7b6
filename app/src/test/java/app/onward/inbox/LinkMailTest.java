package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.AddApplication;
import app.onward.applications.AddApplication.Wanted;
import app.onward.applications.Addition;
import app.onward.applications.Details;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
  void othersWriteWhileItReckons() {
    InboxMails.imported(onward, workspace, InboxMails.mbox(folder, InboxMails.many(3)));
    Messages messages = onward.get(Messages.class);
    AtomicInteger written = new AtomicInteger();

    onward
        .get(LinkMail.class)
        .link(
            workspace,
            address -> {
              String own = "me-" + written.getAndIncrement() + "@mailbox.example";
              byAnother(() -> messages.learnOwnAddresses(workspace, List.of(own)));
              return false;
            });

    assertThat(written).as("changes made while it reckoned").hasPositiveValue();
    assertThat(messages.ownAddresses(workspace)).contains("me-0@mailbox.example");
  }

  @Test
  void whatChangesMeanwhileIsReckonedWith() {
    InboxMails.imported(onward, workspace, InboxMails.mbox(folder, InboxMails.RECEIPT));
    AtomicInteger asked = new AtomicInteger();

    onward
        .get(LinkMail.class)
        .link(
            workspace,
            address -> {
              if (asked.getAndIncrement() == 0) {
                byAnother(this::addByHand);
              }
              return false;
            });

    Suggestions suggestions = onward.get(Suggestions.class);
    MessageId receipt = suggestions.letters(workspace).getFirst().id();
    assertThat(suggestions.find(workspace, receipt).orElseThrow().targets())
        .hasOnlyElementsOfType(Target.Existing.class);
  }

  private void addByHand() {
    var details = Details.of("Brackwater", "Data Analyst");
    var wanted = new Wanted(details, LocalDate.of(2026, 9, 1), null, true);
    assertThat(onward.get(AddApplication.class).add(workspace, wanted))
        .isInstanceOf(Addition.Added.class);
  }

  private static void byAnother(Runnable change) {
    CompletableFuture.runAsync(change).orTimeout(2, TimeUnit.MINUTES).join();
  }
}
