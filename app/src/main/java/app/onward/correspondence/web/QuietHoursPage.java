package app.onward.correspondence.web;

import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;

/**
 * The hours in which letters wait, as they are kept or were typed.
 *
 * @param hold {@code yes} or {@code no}
 */
public record QuietHoursPage(String hold, String from, String until, Problems problems) {
  static QuietHoursPage of(QuietHoursForm form, Problems problems) {
    return new QuietHoursPage(form.hold(), form.from(), form.until(), problems);
  }

  public List<String> chosen() {
    return List.of(hold);
  }

  public List<Option> choices(Texts texts) {
    return List.of(
        new Option("yes", texts.get("correspondence.quiet.yes")),
        new Option("no", texts.get("correspondence.quiet.no")));
  }
}
