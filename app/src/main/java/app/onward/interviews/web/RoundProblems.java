package app.onward.interviews.web;

import app.onward.applications.Refusal;
import app.onward.interviews.Interviewer;
import app.onward.interviews.RoundSheet;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says beside its field what keeps a round from being taken. */
record RoundProblems(Texts texts) {
  private static final int LONGEST_PLACE = 500;
  private static final int MOST_PEOPLE = 20;

  Problems of(RoundForm form) {
    var problems = new ArrayList<Problem>();
    check(problems, "kind", form.chosenKind().isPresent());
    check(problems, "day", Typed.day(form.day()).isPresent());
    check(problems, "time", Typed.time(form.time()).isPresent());
    check(problems, "zone", Typed.zone(form.zone()).isPresent());
    check(problems, "minutes", form.minutes().isBlank() || form.length().isPresent());
    check(problems, "place", form.place().length() <= LONGEST_PLACE);
    check(problems, "people", fewAndShort(form.peopleLines()));
    check(problems, "assessed", form.assessed().length() <= RoundSheet.LONGEST);
    return new Problems(problems);
  }

  /**
   * Says a refusal of the timeline.
   *
   * @param perhaps the day that may have been meant, or null
   */
  static Problems refused(Refusal refusal, @Nullable LocalDate perhaps, Dates dates) {
    String key = "applications.refused." + refusal.name().toLowerCase(Locale.ROOT);
    return Problems.of(
        "day",
        perhaps == null
            ? dates.texts().get(key)
            : dates.texts().get(key + ".perhaps", dates.day(perhaps)));
  }

  private static boolean fewAndShort(List<String> people) {
    return people.size() <= MOST_PEOPLE
        && people.stream().allMatch(line -> line.length() <= Interviewer.LONGEST);
  }

  private void check(List<Problem> problems, String field, boolean fine) {
    if (!fine) {
      problems.add(new Problem(field, texts.get("interviews.form." + field + ".problem")));
    }
  }
}
