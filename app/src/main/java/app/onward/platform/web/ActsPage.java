package app.onward.platform.web;

import app.onward.platform.Page;
import app.onward.platform.undo.Act;
import java.time.Instant;
import java.util.List;

/**
 * What was done in the last thirty days.
 *
 * @param acts newest first, among them perhaps some that are too old to be shown
 */
public record ActsPage(Page<Act> acts, Instant now, Dates dates) {
  /** Those that can still be taken back, or were. */
  public List<Act> recent() {
    return acts.rows().stream().filter(act -> !act.tooOld(now)).toList();
  }

  public boolean hasOlder() {
    return acts.hasNext() && !acts.rows().getLast().tooOld(now);
  }

  public String summary(Act act) {
    return ActSummary.of(act, dates.texts());
  }

  public String moment(Act act) {
    return dates.shortMoment(act.at());
  }
}
