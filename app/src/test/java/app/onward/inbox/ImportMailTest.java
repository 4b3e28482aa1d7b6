package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.SkipReason;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.understanding.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothStores
class ImportMailTest {

  private final RunningOnward onward;
  private final ImportMail importMail;
  private final Suggestions suggestions;
  private final WorkspaceId workspace;
  @TempDir Path folder;

  ImportMailTest(Dialect dialect) {
    this.onward = RunningOnward.on(dialect);
    this.importMail = onward.get(ImportMail.class);
    this.suggestions = onward.get(Suggestions.class);
    this.workspace = onward.newWorkspace();
  }

  @Test
  void aReceiptBecomesASuggestion() {
    Import done = imported(InboxMails.mbox(folder, InboxMails.RECEIPT, InboxMails.ORDINARY));
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.tally()).isEqualTo(new Tally(2, 1, 0, 0));
    assertThat(suggestions.pending(workspace, InboxFilter.ALL, PageRequest.number(1)).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.suggestion().judgement().label())
                  .isEqualTo(Label.APPLICATION_CONFIRMATION);
              assertThat(row.suggestion().targets()).hasSize(1);
              assertThat(row.subject()).isEqualTo("Thank you for applying to Brackwater");
            });
  }

  @Test
  void anAnswerWithinAThreadOfTheSearchBelongsToIt() {
    String answer =
        """
        From: Ruth Hale <ruth@brackwater.example>
        To: Mira Halvorsen <mira@mailbox.example>
        Subject: Re: Thank you
        Date: Thu, 3 Sep 2026 10:00:00 +0200
        Message-ID: <ruth-1@brackwater.example>
        Content-Type: text/plain; charset=utf-8

        Thank you, that is all we need for now. Ruth
        """;
    imported(InboxMails.mbox(folder, answer));
    assertThat(suggestions.countPending(workspace)).isZero();
    String inThread =
        answer.replace(
            "Message-ID: <ruth-1@",
            "In-Reply-To: <receipt@mg.us.greenhouse-mail.io>\nMessage-ID: <ruth-2@");
    imported(InboxMails.mbox(folder, InboxMails.RECEIPT, inThread));
    assertThat(suggestions.countPending(workspace)).isEqualTo(2);
    String later = inThread.replace("<ruth-2@", "<ruth-3@");
    imported(InboxMails.mbox(folder, later));
    assertThat(suggestions.countPending(workspace)).isEqualTo(3);
  }

  @Test
  void theFirstLookCanBeCancelled() {
    ImportId id = queued(manyMails());

    boolean ended =
        onward
            .get(ReadMailbox.class)
            .read(
                workspace,
                id,
                () -> {
                  importMail.cancel(workspace, id);
                  return false;
                });

    assertThat(ended).isTrue();
    assertThat(importMail.status(workspace, id).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(importMail.status(workspace, id).tally().messages()).isZero();
  }

  @Test
  void theFirstLookStopsWithTheProgramAndLearnsNothingHalf() {
    ImportId id = queued(manyMails());

    boolean ended = onward.get(ReadMailbox.class).read(workspace, id, () -> true);

    assertThat(ended).isFalse();
    assertThat(importMail.status(workspace, id).state()).isEqualTo(ImportState.RUNNING);
    assertThat(importMail.status(workspace, id).tally().messages()).isZero();
    assertThat(onward.get(Messages.class).ownAddresses(workspace)).isEmpty();
  }

  private Path manyMails() {
    return InboxMails.mbox(
        folder, Collections.nCopies(250, InboxMails.ORDINARY).toArray(String[]::new));
  }

  /** Stops as soon as the first mails are read: the first look at 450 mails asks four times. */
  private static BooleanSupplier afterTheFirstLook() {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.incrementAndGet() > 4;
  }

  /** Noted, but given to nobody to read. */
  private ImportId queued(Path mbox) {
    Import queued =
        Import.queued(ImportId.next(), "mail", new Origin.OnDisk(mbox, false), Instant.EPOCH);
    onward.get(Imports.class).add(workspace, queued);
    return queued.id();
  }

  @Test
  void theSameMailAgainChangesNothing() {
    Path mbox = InboxMails.mbox(folder, InboxMails.RECEIPT, InboxMails.ORDINARY);
    imported(mbox);
    Import again = imported(mbox);
    assertThat(again.tally()).isEqualTo(new Tally(2, 0, 2, 0));
    assertThat(suggestions.countPending(workspace)).isEqualTo(1);
  }

  @Test
  void ofOrdinaryMailOnlyHashDayAndLabelAreKept() {
    imported(InboxMails.mbox(folder, InboxMails.ORDINARY));
    JdbcClient jdbc = onward.get(JdbcClient.class);
    assertThat(
            jdbc.sql("SELECT label, sent_on FROM messages WHERE workspace_id = :workspace")
                .param("workspace", workspace.toString())
                .query()
                .singleRow())
        .containsEntry("label", "OTHER")
        .containsEntry("sent_on", "2026-09-02");
    assertThat(
            jdbc.sql("SELECT count(*) FROM job_mails WHERE workspace_id = :workspace")
                .param("workspace", workspace.toString())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whatIsPassedOverIsListedWithItsReason() throws Exception {
    Files.writeString(folder.resolve("a.eml"), InboxMails.RECEIPT);
    Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 is no mail");
    Import done = imported(folder);
    assertThat(done.tally()).isEqualTo(new Tally(1, 1, 0, 1));
    assertThat(onward.get(Imports.class).skips(workspace, done.id(), PageRequest.number(1)).rows())
        .singleElement()
        .satisfies(
            skip -> {
              assertThat(skip.place()).isEqualTo("b.pdf");
              assertThat(skip.reason()).isEqualTo(SkipReason.NOT_MAIL);
            });
  }

  @Test
  void whatIsNotThereFailsAndSaysSo() {
    assertThat(imported(folder.resolve("nothing.mbox")).state()).isEqualTo(ImportState.FAILED);
  }

  @Test
  void goesOnWhereItStoppedWithoutDoublingAnything() {
    ImportId id = queued(InboxMails.mbox(folder, InboxMails.many(450)));
    ReadMailbox reading = onward.get(ReadMailbox.class);
    assertThat(reading.read(workspace, id, afterTheFirstLook())).isFalse();
    Import stopped = importMail.status(workspace, id);
    assertThat(stopped.state()).isEqualTo(ImportState.RUNNING);
    assertThat(stopped.tally().messages()).isBetween(1L, 449L);
    boolean finished = false;
    for (int run = 0; run < 20 && !finished; run++) {
      finished = reading.read(workspace, id, () -> true);
    }
    assertThat(finished).isTrue();
    assertThat(importMail.status(workspace, id).tally()).isEqualTo(new Tally(450, 450, 0, 0));
    assertThat(suggestions.countPending(workspace)).isEqualTo(450);
  }

  @Test
  void stopsWhenAskedAndKeepsWhatWasRead() {
    ImportId id = queued(InboxMails.mbox(folder, InboxMails.many(450)));
    ReadMailbox reading = onward.get(ReadMailbox.class);
    reading.read(workspace, id, afterTheFirstLook());
    importMail.cancel(workspace, id);
    assertThat(reading.read(workspace, id, () -> false)).isTrue();
    Import cancelled = importMail.status(workspace, id);
    assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
    assertThat(suggestions.countPending(workspace)).isEqualTo((int) cancelled.tally().jobMails());
  }

  private Import imported(Path path) {
    return InboxMails.imported(onward, workspace, path);
  }

  @Test
  void twoImportsAtOnceKeepEachMailOnce() {
    List<String> many = List.of(InboxMails.many(120));
    Path first = InboxMails.mbox(folder, many.toArray(String[]::new));
    ImportId one = importMail.start(workspace, first, "one");
    ImportId two = importMail.start(workspace, first, "two");
    Import a = InboxMails.finished(onward, workspace, one);
    Import b = InboxMails.finished(onward, workspace, two);
    assertThat(a.tally().jobMails() + b.tally().jobMails()).isEqualTo(120);
    assertThat(a.tally().known() + b.tally().known()).isEqualTo(120);
  }
}
