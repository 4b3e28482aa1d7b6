package app.onward.debriefs.web;

import app.onward.debriefs.AfterNo;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import java.time.LocalDate;

/**
 * What whoever got it can do.
 *
 * @param from the first day on which it may be looked up
 * @param skills as typed, one a line
 */
public record WhoPage(AfterNo no, LocalDate from, String skills, Problems problems, Dates dates) {
  public boolean early() {
    return dates.today().isBefore(from);
  }

  public String href() {
    return "/applications/" + no.application().id();
  }
}
