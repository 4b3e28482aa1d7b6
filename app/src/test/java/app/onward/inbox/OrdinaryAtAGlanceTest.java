package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.JudgeMail.Judged;
import app.onward.mail.RawMessage;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.understanding.Background;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail that is put aside at a glance is to the person as if it had been judged. */
@OnBothStores
class OrdinaryAtAGlanceTest {
  private static final String GLANCED =
      InboxMails.ORDINARY
          + """
          The driver rings twice. If nobody opens, the parcel goes to the neighbour at number nine, or to
          the shop on the corner, where it waits for a week. You can choose another day or leave the key
          with a friend; the code below opens the locker by the station. Rain does not harm the box.
          """;

  /** Without an identifier a mail is read whole, and so it is judged. */
  private static final String JUDGED =
      GLANCED.replace("Message-ID: <parcel@pakketlijn.example>\n", "");

  private final RunningOnward onward;

  OrdinaryAtAGlanceTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
  }

  private boolean isReadWhole(String mail) {
    RawMessage raw = RawMessage.of(mail.getBytes(StandardCharsets.UTF_8));
    return switch (onward.get(JudgeMail.class).read(raw, Background.NONE)) {
      case Judged.Read(ReadMail read) -> read.mail() != null;
      case Judged.Unreadable(var reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void onlyOneOfThemIsReadWhole() {
    assertThat(isReadWhole(GLANCED)).isFalse();
    assertThat(isReadWhole(JUDGED)).isTrue();
  }

  @Test
  void theSameIsToldAndTheSameIsKept() {
    WorkspaceId one = onward.newWorkspace();
    WorkspaceId other = onward.newWorkspace();
    InboxMails.imported(onward, one, InboxMails.RECEIPT, GLANCED);
    InboxMails.imported(onward, other, InboxMails.RECEIPT, JUDGED);
    assertThat(told(one)).isEqualTo(told(other));
    assertThat(kept(one)).isEqualTo(kept(other)).hasSize(2);
  }

  @Test
  void itIsKnownWhenItComesAgain() {
    WorkspaceId workspace = onward.newWorkspace();
    InboxMails.imported(onward, workspace, GLANCED);
    InboxMails.imported(onward, workspace, GLANCED);
    assertThat(kept(workspace)).hasSize(1);
  }

  @Test
  void whereTheMailBeforeItVouchesForItsWriterItIsJudgedAfterAll() {
    String answer =
        GLANCED.replace(
            "Content-Type", "In-Reply-To: <receipt@mg.us.greenhouse-mail.io>\nContent-Type");
    assertThat(isReadWhole(answer)).isFalse();
    WorkspaceId workspace = onward.newWorkspace();
    InboxMails.imported(onward, workspace, InboxMails.RECEIPT, answer);
    assertThat(onward.get(Suggestions.class).countPending(workspace)).isEqualTo(2);
  }

  private List<String> told(WorkspaceId workspace) {
    return onward
        .get(Suggestions.class)
        .pending(workspace, InboxFilter.ALL, PageRequest.number(1))
        .rows()
        .stream()
        .map(InboxRow::subject)
        .toList();
  }

  private Set<Map<String, Object>> kept(WorkspaceId workspace) {
    return Set.copyOf(
        onward
            .get(JdbcClient.class)
            .sql("SELECT label, sent_on FROM messages WHERE workspace_id = :workspace")
            .param("workspace", workspace.toString())
            .query()
            .listOfRows());
  }
}
