package app.onward.debriefs.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.debriefs.CheckIns;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Odds;
import app.onward.debriefs.StepKind;
import app.onward.debriefs.UsualRates;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what a step of a debrief shows. */
@Component
class StepPages {
  private static final int MANY = 5_000;

  private final Applications applications;
  private final CheckIns checkIns;
  private final UsualRates rates;
  private final RecordedFacts recorded;
  private final Texts texts;
  private final Clock clock;

  StepPages(
      Applications applications,
      CheckIns checkIns,
      UsualRates rates,
      RecordedFacts recorded,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.checkIns = checkIns;
    this.rates = rates;
    this.recorded = recorded;
    this.texts = texts;
    this.clock = clock;
  }

  StepPage of(WorkspaceId workspace, Debrief debrief, StepKind step, Problems problems) {
    return new StepPage(
        debrief,
        step,
        about(workspace, debrief),
        facts(workspace, debrief, step),
        step == StepKind.GATE ? checkIns.at(workspace, debrief.id()).orElse(null) : null,
        step == StepKind.ODDS ? odds(workspace, debrief) : null,
        debrief.minutes(clock.instant()).orElse(null),
        debrief.enough(clock.instant()).orElse(null),
        problems);
  }

  /** “Clerk, Eastmere”, or how many are looked at together. */
  String about(WorkspaceId workspace, Debrief debrief) {
    int count = debrief.applications().size();
    return count > 1
        ? texts.get("debriefs.about.several", count)
        : application(workspace, debrief.applications().getFirst())
            .map(StepPages::inOneLine)
            .orElse("");
  }

  private List<String> facts(WorkspaceId workspace, Debrief debrief, StepKind step) {
    return switch (step) {
      case FACTS ->
          debrief.applications().stream()
              .flatMap(id -> application(workspace, id).stream())
              .flatMap(
                  one ->
                      debrief.applications().size() > 1
                          ? Stream.of(inOneLine(one))
                          : recorded.of(workspace, one).stream())
              .toList();
      case MOMENTS ->
          debrief.applications().stream()
              .flatMap(id -> recorded.asked(workspace, id).stream())
              .toList();
      case GATE, WORKED, ODDS, CAUSES, LESSON, PLANS, CLOSE -> List.of();
    };
  }

  private static String inOneLine(Application application) {
    return application.details().role() + ", " + application.details().employer();
  }

  private @Nullable OddsCard odds(WorkspaceId workspace, Debrief debrief) {
    var all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    return rates
        .of(debrief.form())
        .map(
            usual ->
                new OddsCard(
                    debrief.form(),
                    Odds.of(debrief.form(), applications.all(workspace, all, MANY), usual.rate()),
                    usual.sourceKey()))
        .orElse(null);
  }

  private Optional<Application> application(WorkspaceId workspace, ApplicationId id) {
    return applications.find(workspace, id).map(Timeline::application);
  }
}
