package app.onward.understanding;

import app.onward.mail.OpenMail;
import app.onward.understanding.model.LinearModel;
import app.onward.understanding.model.WordRows;
import app.onward.understanding.model.WordScore;
import app.onward.understanding.text.Cues;
import app.onward.understanding.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The first look at a mail, many times quicker than judging it. It puts aside what a judgement
 * would put aside; where anything but the words could tell, it leaves the mail to the judgement.
 *
 * <p>The words are weighed one by one by the same model, and by how many kinds of talk about work
 * they hold; in a long text some do by accident. The bar lies below all job mail that is known:
 * {@code bench/glance} counts what it would lose.
 */
final class Glance {
  private static final double KIND_OF_TALK = 0.5;
  private static final double LENGTH = 1.5;
  private static final double SHORT = 100;

  /** Below it a mail is ordinary. */
  private static final double BAR = -2.4;

  /** A mail of fewer words says too little for a glance, and is judged soon enough. */
  private static final int FEW = 50;

  /** What stands at the top counts by itself, or long history and small print would outweigh it. */
  private static final int TOP = 300;

  private static final int MOST = 3_000;

  /** What stands above a mail that was passed on, whose first writer counts. */
  private static final List<String> PASSED_ON =
      List.of(
          "orwarded message",
          "eitergeleitete",
          "essage transf",
          "oorgestuurd bericht",
          "ensaje reenviado",
          "essaggio inoltrato",
          "ensagem encaminhada");

  private final Documents documents;
  private final WordRows rows;
  private final Cues cues = Cues.shipped(JobEvidence.CONTEXT);

  Glance(Documents documents, LinearModel model) {
    this.documents = documents;
    this.rows = new WordRows(model);
  }

  boolean isOrdinary(OpenMail mail, Background background) {
    return !speaksForItself(mail, background) && isOrdinary(mail.subject(), mail.roughTexts());
  }

  /** Each text has to be, for they may be forms of one. */
  private boolean isOrdinary(String subject, List<String> texts) {
    return texts.isEmpty()
        ? isOrdinary(subject, "")
        : texts.stream().allMatch(text -> isOrdinary(subject, text));
  }

  /** Whether something beside the words of its texts may tell what it is. */
  private boolean speaksForItself(OpenMail mail, Background background) {
    return background.ofJobThread()
        || background.wroteBefore()
        || background.isOwn(mail.from().address())
        || background.taught().corrects(Label.OTHER)
        || !mail.isPlain()
        || Documents.FORWARD.matcher(mail.subject()).find()
        || documents.templates().mayHold(mail.headers(), mail.from())
        || isKnown(mail);
  }

  private boolean isKnown(OpenMail mail) {
    Sender sender = documents.senders().of(mail.from());
    List<String> marks = new ArrayList<>();
    documents.addSender(mail.from(), marks);
    return sender.kind() != Sender.Kind.UNKNOWN && sender.kind() != Sender.Kind.PRIVATE
        || sender.label() != null
        || JobEvidence.isFromWhoSendsJobMail(marks);
  }

  private boolean isOrdinary(String subject, String text) {
    FoldedWords words = new FoldedWords(MOST);
    words.add(subject);
    words.add(text);
    return words.size() >= FEW
        && weight(words, TOP) < BAR
        && weight(words, words.size()) < BAR
        && PASSED_ON.stream().noneMatch(text::contains);
  }

  /** What the first words weigh. */
  double weight(FoldedWords words, int first) {
    int size = Math.min(first, words.size());
    WordScore score = rows.score();
    for (int i = 0; i < size; i++) {
      score.add(words.hash(i));
    }
    return score.logOddsAgainst(Label.OTHER.code())
        + KIND_OF_TALK * cues.in(words, size)
        - LENGTH * Math.max(0, Math.log(size / SHORT));
  }
}
