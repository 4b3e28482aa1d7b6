package app.onward.inbox.web;

import app.onward.inbox.Import;
import app.onward.inbox.ImportState;
import app.onward.inbox.Origin;
import app.onward.inbox.Tally;
import app.onward.mail.MailFailure;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as pages show it.
 *
 * @param state in words
 * @param sentence how far it is, or what it found
 * @param uploaded whether its files were dropped into the page
 * @param ofAccount whether it was read from a mail server
 * @param failure what the mail server would not do and what helps, or null
 * @param max bytes in all, or null while nobody knows
 */
public record ImportLine(
    String id,
    String name,
    String day,
    String state,
    String sentence,
    boolean going,
    boolean cancelling,
    boolean failed,
    boolean removed,
    boolean uploaded,
    boolean ofAccount,
    @Nullable String failure,
    long value,
    @Nullable Long max,
    Tally tally) {
  private static final int MEGABYTE = 1_000_000;

  static ImportLine of(Import found, Texts texts, Dates dates) {
    return new ImportLine(
        found.id().toString(),
        found.name(),
        dates.near(LocalDate.ofInstant(found.queuedAt(), dates.zone())),
        texts.of("imports.state", found.state()),
        sentence(found, texts),
        found.state().going(),
        found.cancelRequested(),
        found.state() == ImportState.FAILED,
        found.state() == ImportState.REMOVED,
        found.uploaded(),
        found.origin() instanceof Origin.Account,
        failure(found, texts),
        found.bytesRead(),
        found.bytesTotal() > 0 ? found.bytesTotal() : null,
        found.tally());
  }

  /** Whether all of it had been brought in before. */
  public boolean nothingNew() {
    return tally.known() > 0 && tally.known() == tally.messages();
  }

  private static @Nullable String failure(Import found, Texts texts) {
    MailFailure failure = found.failure();
    return failure == null ? null : said(failure, texts);
  }

  private static String said(MailFailure failure, Texts texts) {
    return texts.get(failure.messageKey(), failure.words());
  }

  private static String sentence(Import found, Texts texts) {
    MailFailure failure = found.failure();
    if (found.state().going() && failure != null) {
      return texts.get("imports.sentence.again", said(failure, texts));
    }
    return switch (found.state()) {
      case QUEUED -> texts.get("imports.sentence.queued");
      case RUNNING ->
          looksFirst(found)
              ? texts.get("imports.sentence.first-look")
              : texts.get(
                      "imports.sentence.running",
                      megabytes(found.bytesRead()),
                      megabytes(found.bytesTotal()),
                      found.tally().messages(),
                      found.tally().jobMails())
                  + found.left().map(left -> " " + left(left, texts)).orElse("");
      case DONE, CANCELLED, FAILED, REMOVED ->
          texts.get(
              "imports.sentence.read",
              found.tally().messages(),
              found.tally().jobMails(),
              found.tally().known());
    };
  }

  /** Files are looked through for the person's own addresses; of an account they are known. */
  private static boolean looksFirst(Import running) {
    return running.bytesRead() == 0 && running.origin() instanceof Origin.OnDisk;
  }

  private static String left(Duration left, Texts texts) {
    return left.toSeconds() < 60
        ? texts.get("imports.left.seconds")
        : texts.get("imports.left.minutes", (left.toSeconds() + 59) / 60);
  }

  private static double megabytes(long bytes) {
    return (double) bytes / MEGABYTE;
  }
}
