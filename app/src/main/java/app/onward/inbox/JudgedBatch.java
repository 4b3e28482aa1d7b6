package app.onward.inbox;

import app.onward.inbox.JudgeMail.Judged;
import app.onward.understanding.Background;
import app.onward.understanding.Judgement;
import app.onward.understanding.Taught;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges a batch of mail by all processors, with the same result as one mail after the other: what
 * an earlier mail of the batch vouches for is judged again with that known.
 */
final class JudgedBatch {

  private final JudgeMail judgeMail;
  private final Set<String> own;
  private final Taught taught;
  private final Set<String> threads;
  private final Set<String> writers;
  private final List<ReadMessage> read = new ArrayList<>();
  private final List<ImportSkip> skips = new ArrayList<>();

  /**
   * @param own the seeker's addresses
   * @param threads hashes of mails that are known to be about jobs
   * @param writers who wrote such mail before
   */
  JudgedBatch(
      JudgeMail judgeMail,
      Set<String> own,
      Taught taught,
      Set<String> threads,
      Set<String> writers) {
    this.judgeMail = judgeMail;
    this.own = own;
    this.taught = taught;
    this.threads = new HashSet<>(threads);
    this.writers = new HashSet<>(writers);
  }

  private record First(ReadMail mail, Background background, Judged<Judgement> judged) {}

  /**
   * Judges the mails in their order, so that an answer finds the mail it answers among those before
   * it.
   *
   * @return what had to be passed over
   */
  List<ImportSkip> judge(List<ReadMail> mails) {
    List<First> firsts =
        mails.parallelStream().map(mail -> judged(mail, background(mail))).toList();
    for (First first : firsts) {
      Background background = background(first.mail());
      First last = background.equals(first.background()) ? first : judged(first.mail(), background);
      switch (last.judged()) {
        case Judged.Unreadable(var reason) ->
            skips.add(JudgeMail.skipped(last.mail().raw(), reason));
        case Judged.Read(var judgement) -> prepare(last.mail(), judgement);
      }
    }
    return skips;
  }

  /** What was ordinary at a glance is so no longer where its thread or writer is known. */
  private First judged(ReadMail mail, Background background) {
    boolean known = background.ofJobThread() || background.wroteBefore();
    if (mail.mail() != null || !known) {
      return new First(mail, background, judgeMail.judge(mail, background));
    }
    return switch (judgeMail.whole(mail.raw(), mail.opened())) {
      case Judged.Unreadable(var reason) ->
          new First(mail, background, new Judged.Unreadable<>(reason));
      case Judged.Read(var whole) ->
          new First(whole, background, judgeMail.judge(whole, background));
    };
  }

  /** What was read, in order. */
  List<ReadMessage> read() {
    return read;
  }

  private Background background(ReadMail mail) {
    return new Background(
        own,
        judgeMail.answered(mail).stream().anyMatch(threads::contains),
        writers.contains(mail.sender()) && judgeMail.ownDomain(mail.sender()),
        taught);
  }

  private void prepare(ReadMail mail, Judgement judgement) {
    switch (judgeMail.prepare(mail, judgement, own)) {
      case Judged.Unreadable(var reason) -> skips.add(JudgeMail.skipped(mail.raw(), reason));
      case Judged.Read(var message) -> {
        read.add(message);
        ReadMessage.Job job = message.job();
        if (job != null && job.vouches()) {
          threads.add(mail.keyHash());
          threads.addAll(judgeMail.answered(mail));
          writers.add(mail.sender());
        }
      }
    }
  }
}
