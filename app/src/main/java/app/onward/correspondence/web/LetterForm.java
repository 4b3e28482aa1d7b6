package app.onward.correspondence.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.correspondence.LetterText;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.ArrayList;

/**
 * A letter as it is typed.
 *
 * @param then what is done with it: {@code sent} once it was sent, else it is kept
 * @param anyway whether open gaps were seen
 */
record LetterForm(
    String kind,
    String language,
    String to,
    String subject,
    String body,
    String then,
    String anyway) {

  LetterForm {
    kind = requireNonNullElse(kind, "");
    language = requireNonNullElse(language, "");
    to = requireNonNullElse(to, "").strip();
    subject = requireNonNullElse(subject, "").strip();
    body = requireNonNullElse(body, "").strip();
    then = requireNonNullElse(then, "");
    anyway = requireNonNullElse(anyway, "");
  }

  boolean sent() {
    return then.equals("sent");
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (to.length() > LetterText.LONGEST_LINE) {
      problems.add(new Problem("to", texts.get("correspondence.letter.to.long")));
    }
    if (subject.length() > LetterText.LONGEST_LINE) {
      problems.add(new Problem("subject", texts.get("correspondence.letter.subject.long")));
    }
    if (body.isEmpty() || body.length() > LetterText.LONGEST) {
      String key = body.isEmpty() ? "missing" : "long";
      problems.add(new Problem("body", texts.get("correspondence.letter.body." + key)));
    }
    return new Problems(problems);
  }

  /** As much of it as a letter can hold. */
  LetterText text() {
    return new LetterText(
        cut(to, LetterText.LONGEST_LINE),
        cut(subject, LetterText.LONGEST_LINE),
        cut(body, LetterText.LONGEST));
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }
}
