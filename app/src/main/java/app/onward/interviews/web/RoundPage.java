package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.SidePanel;
import app.onward.interviews.Aspect;
import app.onward.interviews.Capture;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Round;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round: when and with whom, and what was written down after it.
 *
 * @param asks whether the person is asked to write down what was asked
 * @param rehearsal what was thought out for a no, or null
 * @param beside what other modules put beside it
 * @param dates in the person's own zone
 */
public record RoundPage(
    Application application,
    Round round,
    Capture capture,
    boolean asks,
    @Nullable Rehearsal rehearsal,
    List<SidePanel.Section> beside,
    Dates dates,
    Instant now) {
  public RoundPage {
    beside = beside.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  public String timeline() {
    return "/applications/" + application.id();
  }

  public String href() {
    return timeline() + "/rounds/" + round.id();
  }

  /** When it begins, in its own zone. */
  public String when() {
    return dates.in(round.zone()).moment(round.start());
  }

  /** When it begins where the person is; empty where that is the same. */
  public String ownTime() {
    return dates.sameClock(round.zone(), round.start()) ? "" : dates.moment(round.start());
  }

  public boolean isAhead() {
    return application.open() && round.isAhead(now);
  }

  public boolean begun() {
    return !round.cancelled() && !round.start().isAfter(now);
  }

  /** What was noted on the round as a whole. */
  public List<Aspect> noted() {
    return Arrays.stream(Aspect.values()).filter(capture.notes()::containsKey).toList();
  }

  /** Where it stands, in one sentence. */
  public String standing(Texts texts) {
    if (round.cancelled()) {
      return texts.get("interviews.standing.cancelled");
    }
    return texts.get(round.heldBy(now) ? "interviews.standing.held" : "interviews.standing.ahead");
  }
}
