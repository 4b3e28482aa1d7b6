package app.onward.debriefs.web;

import app.onward.applications.QuietLines;
import app.onward.applications.SidePanel.Line;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Plans;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans show up where their cue is: on their day, and where a job is saved. */
@Component
class PlanLines implements QuietLines {
  private static final int MOST = 3;
  private static final int DAYS = 3;

  private final Plans plans;
  private final Clock clock;

  PlanLines(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public List<Line> of(WorkspaceId workspace, Place place) {
    return plans.standing(workspace).stream()
        .filter(
            plan ->
                switch (place) {
                  case NEW -> plan.intended().occasion() == Occasion.SAVING;
                  case LIST -> isToday(plan);
                })
        .limit(MOST)
        .map(plan -> line(place, plan))
        .toList();
  }

  private boolean isToday(Plan plan) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = plan.intended().day();
    return plan.intended().occasion() == Occasion.DAY
        && day != null
        && !day.isAfter(today)
        && day.plusDays(DAYS).isAfter(today);
  }

  private static Line line(Place place, Plan plan) {
    return new Line(
        place == Place.LIST ? "debriefs.list.plan" : "debriefs.side.plan",
        List.of(plan.intended().cue(), plan.intended().deed()),
        "/lessons#plan-" + plan.id());
  }
}
