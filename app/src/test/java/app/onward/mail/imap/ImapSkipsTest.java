package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.Limits;
import app.onward.mail.Position;
import app.onward.mail.SkipReason;
import jakarta.mail.Flags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server should not or will not hand out is passed over, and the rest is read. */
class ImapSkipsTest {
  private static final FolderState INBOX = new FolderState("INBOX", 0, 0);

  private final PracticeMailServer server = PracticeMailServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aMailThatIsTooLargeIsListedAndNeverFetched() throws Exception {
    server.deliver(
        "INBOX", PlainMails.of("small"), PlainMails.of("Huge", 3_000_000), PlainMails.of("after"));
    HandedOut read = HandedOut.by(server, new Limits(2_000_000, 1 << 20, 100, 30, 200), INBOX);

    assertThat(read.subjects()).containsExactly("small", "after");
    assertThat(read.skipped())
        .singleElement()
        .satisfies(
            skip -> {
              assertThat(skip.reason()).isEqualTo(SkipReason.TOO_LARGE);
              assertThat(skip.where()).isEqualTo("INBOX");
              assertThat(skip.peek().subject()).isEqualTo("Huge");
            });
    assertThat(server.commands()).contains("UID FETCH 2 (UID BODY.PEEK[HEADER]<0.65536>)");
    assertThat(server.commands())
        .noneMatch(command -> command.startsWith("UID FETCH 2 (UID BODY.PEEK[]"));
  }

  @Test
  void draftsAndWhatIsAboutToBeDeletedAreLeft() throws Exception {
    server.deliver("INBOX", PlainMails.of("kept"));
    server.deliver("INBOX", PlainMails.of("draft"), new Flags(Flags.Flag.DRAFT));
    server.deliver("INBOX", PlainMails.of("deleted"), new Flags(Flags.Flag.DELETED));

    assertThat(HandedOut.by(server, INBOX).subjects()).containsExactly("kept");
  }

  @Test
  void aFolderThatIsGoneIsListedAndTheOthersAreRead() throws Exception {
    server.with("Jobs").deliver("INBOX", PlainMails.of("one"));
    server.without("Jobs");
    HandedOut read = HandedOut.by(server, new FolderState("Jobs", 5, 9), INBOX);

    assertThat(read.subjects()).containsExactly("one");
    assertThat(read.skipped())
        .singleElement()
        .satisfies(
            skip -> {
              assertThat(skip.reason()).isEqualTo(SkipReason.FOLDER_GONE);
              assertThat(skip.position()).isEqualTo(new Position("Jobs", 9));
            });
  }

  @Test
  void aMailThatTheServerWithholdsIsListedAndTheOthersAreRead() throws Exception {
    server.deliver("INBOX", PlainMails.of("one"), PlainMails.of("two"), PlainMails.of("three"));
    server.refusing("2");
    HandedOut read = HandedOut.by(server, INBOX);

    assertThat(read.subjects()).containsExactly("one", "three");
    assertThat(read.skipped())
        .singleElement()
        .satisfies(skip -> assertThat(skip.reason()).isEqualTo(SkipReason.NOT_HANDED_OUT));
  }
}
