package app.onward.debriefs.web;

import app.onward.applications.ApplicationRow;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.NamedCause;
import app.onward.debriefs.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A debrief that is closed: what came of it.
 *
 * @param next the live application that is named once, or null
 * @param locked whether it stays as it is for good
 */
public record DonePage(
    Debrief debrief, String about, @Nullable ApplicationRow next, boolean locked) {
  public List<String> worked() {
    return debrief.step(Step.Worked.class).map(Step.Worked::written).orElse(List.of());
  }

  public List<NamedCause> causes() {
    return debrief.step(Step.Causes.class).map(Step.Causes::named).orElse(List.of());
  }

  public Optional<String> lesson() {
    return debrief.step(Step.Learned.class).filter(Step.Learned::written).map(Step.Learned::text);
  }

  public List<IntendedPlan> plans() {
    return debrief.step(Step.Plans.class).map(Step.Plans::intended).orElse(List.of());
  }

  public String undo() {
    return debrief.closed() == null ? "" : "/acts/" + debrief.closed().act() + "/reversal";
  }

  public String href() {
    return "/debriefs/" + debrief.id();
  }
}
