package app.onward.debriefs.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.SidePanel;
import app.onward.applications.Timeline;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Plans;
import app.onward.debriefs.ProvePlan;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plans that were made for rounds: before the next one, and once after it. */
@Component
class SideOfRound implements SidePanel {
  private static final int MOST = 3;

  private final Applications applications;
  private final Plans plans;
  private final ProvePlan provePlan;
  private final Clock clock;

  SideOfRound(Applications applications, Plans plans, ProvePlan provePlan, Clock clock) {
    this.applications = applications;
    this.plans = plans;
    this.provePlan = provePlan;
    this.clock = clock;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId id) {
    return applications.find(workspace, id).map(Timeline::application).stream()
        .flatMap(application -> lines(workspace, application))
        .toList();
  }

  private Stream<Section> lines(WorkspaceId workspace, Application application) {
    List<Line> lines =
        ahead(application)
            ? plans.standing(workspace).stream()
                .filter(plan -> plan.intended().occasion() == Occasion.ROUND)
                .limit(MOST)
                .map(plan -> line("plan", plan, "/lessons#plan-" + plan.id()))
                .toList()
            : provePlan.due(workspace, application.id()).stream()
                .limit(1)
                .map(plan -> line("proof", plan, proof(plan, application.id())))
                .toList();
    return lines.isEmpty() ? Stream.empty() : Stream.of(new Section("debriefs.side.plans", lines));
  }

  private boolean ahead(Application application) {
    return application.open()
        && application.nextRound() != null
        && application.nextRound().start().isAfter(clock.instant());
  }

  private static String proof(Plan plan, ApplicationId application) {
    return "/plans/" + plan.id() + "/proof?application=" + application;
  }

  private static Line line(String word, Plan plan, String href) {
    return new Line(
        "debriefs.side." + word, List.of(plan.intended().cue(), plan.intended().deed()), href);
  }
}
