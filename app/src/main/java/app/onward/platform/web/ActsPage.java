package app.onward.platform.web;

import app.onward.platform.Page;
import app.onward.platform.undo.Act;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was done in the last thirty days.
 *
 * @param acts newest first, among them perhaps some that are too old to be shown
 * @param sentences what each of them did
 */
public record ActsPage(Page<Act> acts, Map<ActId, String> sentences, Instant now, Dates dates) {
  public ActsPage {
    sentences = Map.copyOf(sentences);
  }

  /** Those that can still be taken back, or were. */
  public List<Act> recent() {
    return acts.rows().stream().filter(act -> !act.tooOld(now)).toList();
  }

  public boolean hasOlder() {
    return acts.hasNext() && !acts.rows().getLast().tooOld(now);
  }

  public String summary(Act act) {
    return sentences.getOrDefault(act.id(), "");
  }

  public String moment(Act act) {
    return dates.shortMoment(act.at());
  }
}
