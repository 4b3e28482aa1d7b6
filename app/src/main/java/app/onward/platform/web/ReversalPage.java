package app.onward.platform.web;

import app.onward.platform.undo.Act;
import java.util.List;

/**
 * Taking back an act on which later ones rest: all of them, or none.
 *
 * @param dependents newest first
 * @param back where the person came from
 */
public record ReversalPage(Act act, List<Act> dependents, String back, Dates dates) {
  public ReversalPage {
    dependents = List.copyOf(dependents);
  }

  public String summary(Act each) {
    return ActSummary.of(each, dates.texts());
  }

  public String moment(Act each) {
    return dates.shortMoment(each.at());
  }
}
