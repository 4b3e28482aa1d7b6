package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.mail.Found;
import app.onward.mail.Limits;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading from a real server: what is asked of it, what is handed out, and how it goes on. */
class ImapSourceTest {
  private static final FolderState INBOX = new FolderState("INBOX", 0, 0);

  private final PracticeMailServer server = PracticeMailServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void mailOfAllFoldersIsHandedOutInItsOrder() throws Exception {
    server
        .with("Sent")
        .deliver("INBOX", PlainMails.of("one"), PlainMails.of("two"))
        .deliver("Sent", PlainMails.of("three"));

    HandedOut read = HandedOut.by(server, INBOX, new FolderState("Sent", 0, 0));

    assertThat(read.subjects()).containsExactly("one", "two", "three");
    assertThat(read.completed()).containsExactly(new Position("INBOX", 2), new Position("Sent", 1));
    assertThat(read.total()).isEqualTo(read.progress());
  }

  @Test
  void nothingOnTheServerChanges() throws Exception {
    server.deliver("INBOX", PlainMails.of("one"), PlainMails.of("x".repeat(3_000_000)));
    HandedOut.by(server, INBOX);

    assertThat(server.seen("INBOX")).isZero();
    assertThat(server.commands()).anyMatch(command -> command.startsWith("EXAMINE"));
    assertThat(server.commands())
        .noneMatch(
            command ->
                command.matches(
                    "(?:UID )?(?:SELECT|STORE|EXPUNGE|COPY|MOVE|APPEND|DELETE|CREATE|RENAME).*"));
    assertThat(server.commands().stream().filter(command -> command.contains("BODY")))
        .allMatch(command -> command.contains("BODY.PEEK["));
  }

  @Test
  void manyMailsCostFewCommands() throws Exception {
    IntStream.range(0, 250).forEach(i -> server.deliver("INBOX", PlainMails.of("mail " + i)));
    server.forgetCommands();
    assertThat(HandedOut.by(server, INBOX).subjects()).hasSize(250);

    assertThat(server.commands().stream().filter(command -> command.contains("FETCH")))
        .hasSize(1 + 3);
  }

  @Test
  void onlyWhatCameSinceIsRead() throws Exception {
    server.deliver("INBOX", PlainMails.of("one"), PlainMails.of("two"));
    FolderState known = HandedOut.by(server, INBOX).states().getFirst();
    FolderState readTo = new FolderState("INBOX", known.uidValidity(), 2);
    assertThat(HandedOut.by(server, readTo).subjects()).isEmpty();

    server.deliver("INBOX", PlainMails.of("three"));
    assertThat(HandedOut.by(server, readTo).subjects()).containsExactly("three");
  }

  @Test
  void aFolderThatIsNumberedAnewIsReadFromItsStart() throws Exception {
    server.deliver("INBOX", PlainMails.of("one"), PlainMails.of("two"));
    FolderState known = HandedOut.by(server, INBOX).states().getFirst();
    server.rewriting(line -> line.replaceFirst("UIDVALIDITY \\d+", "UIDVALIDITY 4711"));

    HandedOut again = HandedOut.by(server, new FolderState("INBOX", known.uidValidity(), 2));

    assertThat(again.states()).containsExactly(new FolderState("INBOX", 4711, 0));
    assertThat(again.subjects()).containsExactly("one", "two");
  }

  @Test
  void aLargeMailIsFetchedInPartsAndComesWhole() throws Exception {
    String large = PlainMails.of("Large", 2_500_000);
    server.deliver("INBOX", large);

    byte[] bytes = HandedOut.by(server, INBOX).messages().getFirst();

    assertThat(bytes.length).isGreaterThan(2_500_000);
    assertThat(new String(bytes, StandardCharsets.UTF_8).replace("\r", "").equals(large))
        .as(tail(bytes) + " / " + tail(large.getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(server.commands()).contains("UID FETCH 1 (UID BODY.PEEK[]<1048576.1048576>)");
  }

  @Test
  void afterADropItGoesOnBehindTheLastMail() throws Exception {
    IntStream.range(0, 250)
        .forEach(i -> server.deliver("INBOX", PlainMails.of("mail " + i, 2_000)));
    server.dropAfter(300_000);
    var read = new HandedOut();
    assertThatThrownBy(() -> read.from(server.connection(), Limits.DEFAULT, INBOX))
        .isInstanceOfSatisfying(
            MailServerException.class,
            dropped -> assertThat(dropped.failure().reason()).isEqualTo(Reason.DROPPED));
    assertThat(read.subjects()).hasSizeBetween(100, 249);

    long last = read.finds().getLast().position().offset();
    FolderState readTo = new FolderState("INBOX", read.states().getFirst().uidValidity(), last);
    read.from(server.connection(), Limits.DEFAULT, readTo);

    assertThat(read.subjects()).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void stopsWhenNoMoreIsWanted() throws Exception {
    server.deliver("INBOX", PlainMails.of("one"), PlainMails.of("two"));
    var taken = new ArrayList<Found>();
    try (ImapSource source =
        ImapSource.plan(server.connection(), List.of(INBOX), Limits.DEFAULT, 0)) {
      source.read(
          Position.START,
          found -> {
            taken.add(found);
            return false;
          });
    }
    assertThat(taken).hasSize(1);
  }

  private static String tail(byte[] bytes) {
    return bytes.length + ": " + new String(bytes, bytes.length - 100, 100, StandardCharsets.UTF_8);
  }
}
