package app.onward.inbox;

import app.onward.inbox.JudgeMail.Judged;
import app.onward.mail.Found;
import app.onward.mail.MailSource;
import app.onward.mail.Position;
import app.onward.mail.RawMessage;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.Room;
import app.onward.understanding.Background;
import app.onward.understanding.Taught;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * One run of an import: gathers messages and keeps them in batches, each in one short transaction.
 *
 * <p>Parsing and judging happen outside of it, because the embedded store has a single writer.
 */
final class MailboxRun implements MailSource.Sink {

  private static final int MOST_MESSAGES = 200;
  private static final long MOST_BYTES = 16L << 20;
  private static final long MOST_MILLIS = 1_000;

  private final WorkspaceId workspace;
  private final Import running;
  private final Messages messages;
  private final JudgeMail judgeMail;
  private final LearnFromCorrection learnFromCorrection;
  private final KeepMail keepMail;
  private final Room room;
  private final Clock clock;
  private final BooleanSupplier stopping;

  private final List<RawMessage> gathered = new ArrayList<>();
  private final List<ImportSkip> skips = new ArrayList<>();
  private Set<String> own = Set.of();
  private Position position;
  private long bytesRead;
  private long gatheredBytes;
  private long flushedAt;
  private ImportState end = ImportState.DONE;

  MailboxRun(
      WorkspaceId workspace,
      Import running,
      Messages messages,
      JudgeMail judgeMail,
      LearnFromCorrection learnFromCorrection,
      KeepMail keepMail,
      Room room,
      Clock clock,
      BooleanSupplier stopping) {
    this.workspace = workspace;
    this.running = running;
    this.messages = messages;
    this.judgeMail = judgeMail;
    this.learnFromCorrection = learnFromCorrection;
    this.keepMail = keepMail;
    this.room = room;
    this.clock = clock;
    this.stopping = stopping;
    this.position = running.position();
    this.bytesRead = running.bytesRead();
  }

  void begin() {
    own = messages.ownAddresses(workspace);
    flushedAt = clock.millis();
  }

  @Override
  public boolean accept(Found found) {
    switch (found) {
      case Found.Message(var raw) -> {
        gathered.add(raw);
        gatheredBytes += raw.bytes().length;
      }
      case Found.Skipped skipped ->
          skips.add(
              new ImportSkip(
                  skipped.where(),
                  skipped.offset(),
                  skipped.reason(),
                  skipped.peek().subject(),
                  skipped.peek().from(),
                  skipped.peek().date()));
    }
    position = found.position();
    if (gathered.size() + skips.size() >= MOST_MESSAGES || gatheredBytes >= MOST_BYTES) {
      flush();
    } else {
      flushWhenDue();
    }
    return end == ImportState.DONE;
  }

  @Override
  public void progress(long read) {
    bytesRead = Math.max(bytesRead, read);
    flushWhenDue();
  }

  /** Kept at once, because the next mail lies in another folder. */
  @Override
  public void completed(Position end) {
    position = end;
    flush();
  }

  private void flushWhenDue() {
    if (clock.millis() - flushedAt >= MOST_MILLIS) {
      flush();
    }
  }

  /** Keeps what was gathered, together with the position after it. */
  void flush() {
    room.require();
    Taught taught = learnFromCorrection.taught(workspace);
    List<ReadMail> mails = read(new Background(own, false, false, taught));
    List<ReadMail> fresh = unknown(mails);
    long known = mails.size() - fresh.size();
    List<ReadMessage> read = judged(fresh, taught);
    Tally seen = new Tally(known + read.size(), 0, known, skips.size());
    boolean cancelled =
        keepMail.keep(workspace, running, read, seen, List.copyOf(skips), position, bytesRead);
    gathered.clear();
    skips.clear();
    gatheredBytes = 0;
    flushedAt = clock.millis();
    if (cancelled) {
      end = ImportState.CANCELLED;
    } else if (stopping.getAsBoolean()) {
      end = ImportState.RUNNING;
    }
  }

  /** By all processors, in their order. */
  private List<ReadMail> read(Background background) {
    List<Judged<ReadMail>> found =
        gathered.parallelStream().map(raw -> judgeMail.read(raw, background)).toList();
    List<ReadMail> mails = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      switch (found.get(i)) {
        case Judged.Read(var mail) -> mails.add(mail);
        case Judged.Unreadable(var reason) -> skips.add(JudgeMail.skipped(gathered.get(i), reason));
      }
    }
    return mails;
  }

  private List<ReadMessage> judged(List<ReadMail> mails, Taught taught) {
    var batch =
        new JudgedBatch(
            judgeMail,
            own,
            taught,
            messages.threads(workspace, answered(mails)),
            messages.writers(workspace, senders(mails)));
    skips.addAll(batch.judge(mails));
    return batch.read();
  }

  private static Set<String> senders(List<ReadMail> mails) {
    return mails.stream().map(ReadMail::sender).collect(Collectors.toSet());
  }

  private Set<String> answered(List<ReadMail> mails) {
    return mails.stream()
        .flatMap(mail -> judgeMail.answered(mail).stream())
        .collect(Collectors.toSet());
  }

  private List<ReadMail> unknown(List<ReadMail> mails) {
    Set<String> known =
        messages.known(
            workspace, mails.stream().map(ReadMail::keyHash).collect(Collectors.toSet()));
    return mails.stream().filter(mail -> !known.contains(mail.keyHash())).toList();
  }

  /**
   * Keeps the rest although the source broke off.
   *
   * @return whether the person has asked to stop
   */
  boolean breakOff() {
    flush();
    return end == ImportState.CANCELLED;
  }

  /**
   * Keeps the rest once the source hands out no more; says how the run ended.
   *
   * @return {@link ImportState#RUNNING} when it only stopped with the program, before the end
   */
  ImportState finish() {
    boolean stoppedBefore = end == ImportState.RUNNING;
    flush();
    return end == ImportState.RUNNING && !stoppedBefore ? ImportState.DONE : end;
  }
}
