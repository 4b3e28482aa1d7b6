package app.onward.debriefs.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said or done, as it is being typed.
 *
 * @param day as ISO 8601, or empty
 * @param papers what there is in writing
 */
public record UnfairForm(String day, String said, String present, String papers) {
  private static final int LONGEST = 5_000;

  /** A field that was not sent is empty. */
  public UnfairForm {
    day = requireNonNullElse(day, "").strip();
    said = requireNonNullElse(said, "").strip();
    present = requireNonNullElse(present, "").strip();
    papers = requireNonNullElse(papers, "").strip();
  }

  static UnfairForm empty() {
    return new UnfairForm("", "", "", "");
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (!day.isEmpty() && Typed.day(day).isEmpty()) {
      problems.add(new Problem("day", texts.get("debriefs.unfair.day.wrong")));
    }
    if (said.isEmpty()) {
      problems.add(new Problem("said", texts.get("debriefs.unfair.said.missing")));
    }
    tooLong(problems, texts, "said", said);
    tooLong(problems, texts, "present", present);
    tooLong(problems, texts, "papers", papers);
    return new Problems(problems);
  }

  private static void tooLong(
      ArrayList<Problem> problems, Texts texts, String field, String typed) {
    if (typed.length() > LONGEST) {
      problems.add(new Problem(field, texts.get("debriefs.unfair.said.long", LONGEST)));
    }
  }

  /** All of it as a note, a line for each that was filled in. */
  String note(Dates dates) {
    return Stream.of(
            line("day", Typed.day(day).map(dates::day).orElse(""), dates),
            line("said", said, dates),
            line("present", present, dates),
            line("papers", papers, dates))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(String field, String typed, Dates dates) {
    return typed.isEmpty() ? "" : dates.texts().get("debriefs.unfair.note." + field, typed);
  }
}
