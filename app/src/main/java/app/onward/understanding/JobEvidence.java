package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.model.Prediction;
import app.onward.understanding.text.Concepts;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs whether a mail is about a search for work at all. Most mail is not, and a wrong one costs
 * trust. So the classifier's word alone is not enough: the mail must speak of work, in several
 * ways, the more the longer it is; or come from who sends job mail.
 */
final class JobEvidence {
  private static final double LINE_OF_WORK = 0.3;
  private static final int MOST_LINES = 4;
  private static final double KIND_OF_TALK = 0.4;
  private static final double LENGTH = 3;
  private static final double SHORT = 100;
  private static final double SENDER = 2.5;
  private static final double DISCUSSION = -8;
  private static final double THREAD = 12;
  private static final double WROTE_BEFORE = 4;

  /** Whether a mail is about an application for something else, a study place or a flat. */
  private enum Elsewhere {
    NOT(0),
    /** Named somewhere: "a scholarship". */
    NAMED(-3),
    /** Named where it speaks of applying: "your application for a scholarship". */
    TOLD(-5);

    private final double weight;

    Elsewhere(double weight) {
      this.weight = weight;
    }
  }

  /** Such an application is answered in the very words of job mail, so these then say little. */
  private static final double MOST_ELSEWHERE = 2;

  /** What must be outweighed: set so that hardly any ordinary mail passes. */
  private static final double BAR = 3.9;

  /** Less for what ordinary mail hardly ever says: a no, an offer, that an application arrived. */
  private static final Map<String, Double> BARS =
      Map.of(
          Label.REJECTION.code(), 0.6,
          Label.OFFER.code(), 1.0,
          Label.FOLLOW_UP.code(), 2.0,
          Label.INTERVIEW.code(), 3.1,
          Label.FEEDBACK.code(), 2.5,
          Label.APPLICATION_CONFIRMATION.code(), 2.5);

  /** How quickly weight becomes certainty. */
  private static final double SHARPNESS = 0.8;

  private static final double LEAST = 1e-4;
  private static final Set<String> OTHERS = Set.of(Label.OTHER.code());
  private static final String WORK = "work";
  static final Set<String> CONTEXT =
      Set.of(
          WORK,
          "title",
          "your-application",
          "my-application",
          "i-apply",
          "application",
          "candidate",
          "job",
          "cv",
          "team",
          "interview",
          "offer-stock",
          "salary",
          "start",
          "alert",
          "outreach",
          "no-stock",
          "test",
          "others",
          "filled",
          "opportunity",
          "future",
          "review",
          "wish",
          "received");
  private static final Set<String> SENDERS =
      Set.of(
          "from:tracking",
          "from:board",
          "from:agency",
          "from:assessment",
          "header:tracking",
          "name:careers",
          "name:career",
          "name:recruiting",
          "name:recruitment",
          "name:recruiter",
          "name:talent",
          "name:hiring",
          "name:jobs",
          "name:hr",
          "name:bewerbung",
          "name:bewerbungen",
          "name:karriere",
          "name:personal",
          "name:personalabteilung",
          "name:recrutement",
          "name:rh",
          "name:emploi",
          "name:werving",
          "name:empleo",
          "name:seleccion");

  /** What tells a job by itself. */
  private static final Set<String> JOB = Set.of("job", "title", "cv", "hirer");

  private static final Set<String> JOB_BUT_TITLE = Set.of("job", "cv", "hirer");

  private static final Set<String> OF_APPLYING =
      Set.of(
          "application",
          "your-application",
          "my-application",
          "i-apply",
          "no-stock",
          "thanks",
          "opportunity",
          "regret");

  private static final Concepts APPLIED_FOR = Concepts.shipped("/understanding/elsewhere.txt");

  private JobEvidence() {}

  /** The probability that a mail is about a search for work. */
  static double probability(Prediction prediction, Document document, Background background) {
    double weight =
        weight(prediction, document)
            + (background.ofJobThread() ? THREAD : 0)
            + (background.wroteBefore() ? WROTE_BEFORE : 0);
    double bar = BARS.getOrDefault(prediction.labelBut(OTHERS), BAR);
    return 1 / (1 + Math.exp(-SHARPNESS * (weight - bar)));
  }

  private static double weight(Prediction prediction, Document document) {
    double other = Math.clamp(prediction.probability(Label.OTHER.code()), LEAST, 1 - LEAST);
    double word = Math.log((1 - other) / other);
    Elsewhere elsewhere = elsewhere(document);
    double weight =
        (elsewhere == Elsewhere.TOLD ? Math.min(word, MOST_ELSEWHERE) : word) + ofTalk(document);
    if (isFromWhoSendsJobMail(document.marks())) {
      weight += SENDER;
    }
    weight += elsewhere.weight;
    return document.marks().contains("header:mailing-list") ? weight + DISCUSSION : weight;
  }

  static boolean isFromWhoSendsJobMail(List<String> marks) {
    return marks.stream().anyMatch(SENDERS::contains);
  }

  /** Whether what people apply for here is no job. A job that is named outweighs all else. */
  private static Elsewhere elsewhere(Document document) {
    if (document.lines().stream().anyMatch(JobEvidence::namesJob)) {
      return Elsewhere.NOT;
    }
    List<Document.Line> named =
        document.lines().stream().filter(line -> !APPLIED_FOR.in(line.words()).isEmpty()).toList();
    boolean told =
        named.stream()
            .anyMatch(
                line -> line.subject() || !Collections.disjoint(line.concepts(), OF_APPLYING));
    return told ? Elsewhere.TOLD : named.isEmpty() ? Elsewhere.NOT : Elsewhere.NAMED;
  }

  /** Not "we wish you success in your career", nor who signs. */
  private static boolean namesJob(Document.Line line) {
    Set<String> concepts = line.concepts();
    boolean onlyTitle = Collections.disjoint(concepts, JOB_BUT_TITLE);
    boolean wished = concepts.contains("wish") || concepts.contains("encouraged");
    boolean signed = !line.subject() && concepts.size() == 1;
    return !Collections.disjoint(concepts, JOB) && !(onlyTitle && (wished || signed));
  }

  /** What its sentences weigh; in a long text some speak of work by accident. */
  private static double ofTalk(Document document) {
    Set<String> found = new HashSet<>();
    int ofWork = 0;
    int words = 0;
    for (Document.Line line : document.lines()) {
      found.addAll(line.concepts());
      ofWork += speaksOfWork(line) ? 1 : 0;
      words += line.words().size();
    }
    found.retainAll(CONTEXT);
    return LINE_OF_WORK * Math.min(ofWork, MOST_LINES)
        + KIND_OF_TALK * found.size()
        - LENGTH * Math.max(0, Math.log(words / SHORT));
  }

  private static boolean speaksOfWork(Document.Line line) {
    return line.concepts().contains(WORK) || line.subject() && line.concepts().contains("title");
  }
}
