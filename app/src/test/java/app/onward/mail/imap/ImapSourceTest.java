package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.mail.Found;
import app.onward.mail.Limits;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.MailSource;
import app.onward.mail.Position;
import app.onward.mail.SkipReason;
import jakarta.mail.Flags;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading from a real server: what is asked of it, what is handed out, and what goes wrong. */
class ImapSourceTest {
  private static final FolderState INBOX = new FolderState("INBOX", 0, 0);

  private final PracticeMailServer server = PracticeMailServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void mailOfAllFoldersIsHandedOutInItsOrder() throws Exception {
    server.with("Sent").deliver("INBOX", mail("one"), mail("two")).deliver("Sent", mail("three"));

    Read read = read(INBOX, new FolderState("Sent", 0, 0));

    assertThat(read.subjects()).containsExactly("one", "two", "three");
    assertThat(read.completed()).containsExactly(new Position("INBOX", 2), new Position("Sent", 1));
    assertThat(read.total).isEqualTo(read.progress);
  }

  @Test
  void nothingOnTheServerChanges() throws Exception {
    server.deliver("INBOX", mail("one"), mail("x".repeat(3_000_000)));
    read(INBOX);

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
    IntStream.range(0, 250).forEach(i -> server.deliver("INBOX", mail("mail " + i)));
    server.forgetCommands();
    assertThat(read(INBOX).subjects()).hasSize(250);

    assertThat(server.commands().stream().filter(command -> command.contains("FETCH")))
        .hasSize(1 + 3);
  }

  @Test
  void onlyWhatCameSinceIsRead() throws Exception {
    server.deliver("INBOX", mail("one"), mail("two"));
    FolderState known = read(INBOX).states().getFirst();
    FolderState readTo = new FolderState("INBOX", known.uidValidity(), 2);
    assertThat(read(readTo).subjects()).isEmpty();

    server.deliver("INBOX", mail("three"));
    assertThat(read(readTo).subjects()).containsExactly("three");
  }

  @Test
  void aFolderThatIsNumberedAnewIsReadFromItsStart() throws Exception {
    server.deliver("INBOX", mail("one"), mail("two"));
    FolderState known = read(INBOX).states().getFirst();
    server.rewriting(line -> line.replaceFirst("UIDVALIDITY \\d+", "UIDVALIDITY 4711"));

    Read again = read(new FolderState("INBOX", known.uidValidity(), 2));

    assertThat(again.states()).containsExactly(new FolderState("INBOX", 4711, 0));
    assertThat(again.subjects()).containsExactly("one", "two");
  }

  @Test
  void aMailThatIsTooLargeIsListedAndNeverFetched() throws Exception {
    server.deliver("INBOX", mail("small"), large("Huge", 3_000_000), mail("after"));
    Read read = read(new Limits(2_000_000, 1 << 20, 100, 30, 200), INBOX);

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
  void aLargeMailIsFetchedInPartsAndComesWhole() throws Exception {
    String large = large("Large", 2_500_000);
    server.deliver("INBOX", large);

    byte[] bytes = read(INBOX).messages.getFirst();

    assertThat(bytes.length).isGreaterThan(2_500_000);
    assertThat(new String(bytes, StandardCharsets.UTF_8).replace("\r", "").equals(large))
        .as(tail(bytes) + " / " + tail(large.getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(server.commands()).contains("UID FETCH 1 (UID BODY.PEEK[]<1048576.1048576>)");
  }

  @Test
  void draftsAndWhatIsAboutToBeDeletedAreLeft() throws Exception {
    server.deliver("INBOX", mail("kept"));
    server.deliver("INBOX", mail("draft"), new Flags(Flags.Flag.DRAFT));
    server.deliver("INBOX", mail("deleted"), new Flags(Flags.Flag.DELETED));

    assertThat(read(INBOX).subjects()).containsExactly("kept");
  }

  @Test
  void aFolderThatIsGoneIsListedAndTheOthersAreRead() throws Exception {
    server.with("Jobs").deliver("INBOX", mail("one"));
    server.without("Jobs");
    Read read = read(new FolderState("Jobs", 5, 9), INBOX);

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
    server.deliver("INBOX", mail("one"), mail("two"), mail("three"));
    server.refusing("2");
    Read read = read(INBOX);

    assertThat(read.subjects()).containsExactly("one", "three");
    assertThat(read.skipped())
        .singleElement()
        .satisfies(skip -> assertThat(skip.reason()).isEqualTo(SkipReason.NOT_HANDED_OUT));
  }

  @Test
  void afterADropItGoesOnBehindTheLastMail() throws Exception {
    IntStream.range(0, 250).forEach(i -> server.deliver("INBOX", large("mail " + i, 2_000)));
    server.dropAfter(300_000);
    var read = new Read();
    assertThatThrownBy(() -> read.from(open(), Limits.DEFAULT, INBOX))
        .isInstanceOfSatisfying(
            MailServerException.class,
            dropped -> assertThat(dropped.failure().reason()).isEqualTo(Reason.DROPPED));
    assertThat(read.subjects()).hasSizeBetween(100, 249);

    long last = read.finds.getLast().position().offset();
    FolderState readTo = new FolderState("INBOX", read.states().getFirst().uidValidity(), last);
    read.from(open(), Limits.DEFAULT, readTo);

    assertThat(read.subjects()).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void stopsWhenNoMoreIsWanted() throws Exception {
    server.deliver("INBOX", mail("one"), mail("two"));
    var taken = new ArrayList<Found>();
    try (ImapSource source = ImapSource.plan(open(), List.of(INBOX), Limits.DEFAULT, 0)) {
      source.read(
          Position.START,
          found -> {
            taken.add(found);
            return false;
          });
    }
    assertThat(taken).hasSize(1);
  }

  @Test
  void theFoldersThatHoldMailAreListedWithTheirUse() throws Exception {
    server.with("Entwürfe").with("Sent").with("Archive").with("Rubbish");
    server.rewriting(line -> line.replace("() \".\" \"Rubbish\"", "(\\Trash) \".\" \"Rubbish\""));
    try (ImapConnection connection = open()) {
      assertThat(connection.folders())
          .containsExactlyInAnyOrder(
              new ListedFolder("INBOX", FolderUse.INBOX),
              new ListedFolder("Entwürfe", FolderUse.DRAFTS),
              new ListedFolder("Sent", FolderUse.SENT),
              new ListedFolder("Archive", FolderUse.OTHER),
              new ListedFolder("Rubbish", FolderUse.TRASH));
    }
  }

  static String mail(String subject) {
    return "From: a@b.example\nSubject: "
        + subject.substring(0, Math.min(60, subject.length()))
        + "\nDate: Tue, 1 Sep 2026 09:20:00 +0200\n\n"
        + subject
        + "\n";
  }

  private static String tail(byte[] bytes) {
    return bytes.length + ": " + new String(bytes, bytes.length - 100, 100, StandardCharsets.UTF_8);
  }

  private static String large(String subject, int bytes) {
    return mail(subject) + "A line of so many letters.\n".repeat(bytes / 27 + 1);
  }

  private ImapConnection open() throws MailServerException {
    return ImapConnection.open(
        new ImapServer(
            "localhost",
            server.port(),
            Encryption.TLS,
            PracticeMailServer.ADDRESS,
            PracticeMailServer.PASSWORD),
        Socket::new,
        TestCertificate.trusting());
  }

  private Read read(FolderState... folders) throws MailServerException {
    return read(Limits.DEFAULT, folders);
  }

  private Read read(Limits limits, FolderState... folders) throws MailServerException {
    var read = new Read();
    read.from(open(), limits, folders);
    return read;
  }

  /** What was handed out. */
  private static final class Read implements MailSource.Sink {
    private final List<Found> finds = new ArrayList<>();
    private final List<byte[]> messages = new ArrayList<>();
    private final List<Position> completed = new ArrayList<>();
    private List<FolderState> states = List.of();
    private long total;
    private long progress;

    void from(ImapConnection connection, Limits limits, FolderState... folders)
        throws MailServerException {
      try (ImapSource source = ImapSource.plan(connection, List.of(folders), limits, 0)) {
        if (!source.numberedAnew().isEmpty()) {
          states = source.numberedAnew();
        }
        total = source.totalBytes();
        source.read(Position.START, this);
      }
    }

    @Override
    public boolean accept(Found found) {
      finds.add(found);
      if (found instanceof Found.Message(var raw)) {
        messages.add(raw.bytes());
      }
      return true;
    }

    @Override
    public void progress(long bytesRead) {
      progress = bytesRead;
    }

    @Override
    public void completed(Position position) {
      completed.add(position);
    }

    List<FolderState> states() {
      return states;
    }

    List<Position> completed() {
      return completed;
    }

    List<String> subjects() {
      return messages.stream()
          .map(bytes -> app.onward.mail.HeaderPeek.of(bytes).subject())
          .toList();
    }

    List<Found.Skipped> skipped() {
      return finds.stream()
          .filter(Found.Skipped.class::isInstance)
          .map(Found.Skipped.class::cast)
          .toList();
    }
  }
}
