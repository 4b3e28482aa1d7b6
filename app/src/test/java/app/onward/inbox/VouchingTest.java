package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.UndoAct;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which mail speaks for its thread and its writer. */
@OnBothStores
class VouchingTest {
  private static final String WRITER = "no-reply@us.greenhouse-mail.io";

  private final RunningOnward onward;
  private final Messages messages;
  private final WorkspaceId workspace;

  VouchingTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    messages = onward.get(Messages.class);
    workspace = onward.newWorkspace();
  }

  @Test
  void whatIsNotAboutJobsSpeaksForNothing() {
    InboxMails.imported(onward, workspace, InboxMails.RECEIPT);
    Letter receipt = onward.get(Suggestions.class).letters(workspace).getFirst();
    Set<String> thread = Set.of(receipt.keyHash());
    assertThat(messages.threads(workspace, thread)).isEqualTo(thread);
    assertThat(messages.writers(workspace, Set.of(WRITER))).containsExactly(WRITER);

    ActId act =
        onward.get(DecideSuggestion.class).notAboutJobs(workspace, receipt.id()).orElseThrow();
    assertThat(messages.threads(workspace, thread)).isEmpty();
    assertThat(messages.writers(workspace, Set.of(WRITER))).isEmpty();

    onward.get(UndoAct.class).undo(workspace, act, false);
    assertThat(messages.threads(workspace, thread)).isEqualTo(thread);
    assertThat(messages.writers(workspace, Set.of(WRITER))).containsExactly(WRITER);
  }
}
