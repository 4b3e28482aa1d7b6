package app.onward.platform.web;

import app.onward.platform.undo.Act;
import app.onward.platform.undo.ActId;
import java.util.List;
import java.util.Map;

/**
 * Taking back an act on which later ones rest: all of them, or none.
 *
 * @param dependents newest first
 * @param sentences what each of them did
 * @param back where the person came from
 */
public record ReversalPage(
    Act act, List<Act> dependents, Map<ActId, String> sentences, String back, Dates dates) {
  public ReversalPage {
    dependents = List.copyOf(dependents);
    sentences = Map.copyOf(sentences);
  }

  public String summary(Act each) {
    return sentences.getOrDefault(each.id(), "");
  }

  public String moment(Act each) {
    return dates.shortMoment(each.at());
  }
}
