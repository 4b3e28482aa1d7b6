package app.onward.correspondence.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.correspondence.QuietHours;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Quiet hours as they are typed.
 *
 * @param hold {@code yes} or {@code no}
 */
record QuietHoursForm(String hold, String from, String until) {
  QuietHoursForm {
    hold = requireNonNullElse(hold, "no");
    from = requireNonNullElse(from, "").strip();
    until = requireNonNullElse(until, "").strip();
  }

  static QuietHoursForm of(QuietHours hours) {
    return new QuietHoursForm(
        hours.on() ? "yes" : "no", hours.from().toString(), hours.until().toString());
  }

  private boolean on() {
    return hold.equals("yes");
  }

  /** Times count only where letters are held. */
  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (on() && time(from).isEmpty()) {
      problems.add(new Problem("from", texts.get("correspondence.quiet.wrong")));
    }
    if (on() && time(until).isEmpty()) {
      problems.add(new Problem("until", texts.get("correspondence.quiet.wrong")));
    }
    if (problems.isEmpty() && on() && time(from).equals(time(until))) {
      problems.add(new Problem("until", texts.get("correspondence.quiet.same")));
    }
    return new Problems(problems);
  }

  QuietHours hours(QuietHours before) {
    return new QuietHours(
        on(), time(from).orElse(before.from()), time(until).orElse(before.until()));
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }
}
