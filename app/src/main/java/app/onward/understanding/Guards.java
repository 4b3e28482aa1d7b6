package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.model.Prediction;
import java.util.HashSet;
import java.util.Set;

/**
 * What must hold before the words alone make a mail a job mail. Most mail is not, and a wrong one
 * costs trust: so a mail must speak of work at all, in several ways, the more the longer it is; or
 * come from who sends job mail.
 */
final class Guards {
  private static final double LEAST = 0.35;
  private static final double CLEARLY = 0.6;
  private static final int LEAST_DENSITY = 10;
  private static final int SHORT = 80;
  private static final int LONG = 400;
  private static final String WORK = "work";
  private static final Set<String> CONTEXT =
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

  private Guards() {}

  static boolean hold(Prediction prediction, Document document) {
    if (prediction.probability() < LEAST) {
      return false;
    }
    if (document.marks().stream().anyMatch(SENDERS::contains)) {
      return true;
    }
    return !document.marks().contains("header:mailing-list")
        && speaksOfWork(document)
        && prediction.probability() >= CLEARLY;
  }

  private static boolean speaksOfWork(Document document) {
    Set<String> found = new HashSet<>();
    int lines = document.lines().size();
    int ofWork = 0;
    int words = 0;
    for (Document.Line line : document.lines()) {
      found.addAll(line.concepts());
      ofWork +=
          line.concepts().contains(WORK) || line.subject() && line.concepts().contains("title")
              ? 1
              : 0;
      words += line.words().size();
    }
    found.retainAll(CONTEXT);
    if (words < SHORT) {
      return ofWork > 0;
    }
    return words < LONG
        ? ofWork > 0 && found.size() >= 4
        : found.size() >= 6 && ofWork >= 3 && ofWork * LEAST_DENSITY >= lines;
  }
}
