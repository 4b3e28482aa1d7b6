package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a debrief: what it found becomes causes, a lesson, plans and strengths. */
@Component
public class CloseDebrief {
  private final Debriefs debriefs;
  private final Causes causes;
  private final Lessons lessons;
  private final Plans plans;
  private final Strengths strengths;
  private final Acts acts;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  CloseDebrief(
      Debriefs debriefs,
      Causes causes,
      Lessons lessons,
      Plans plans,
      Strengths strengths,
      Acts acts,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.debriefs = debriefs;
    this.causes = causes;
    this.lessons = lessons;
    this.plans = plans;
    this.strengths = strengths;
    this.acts = acts;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** Closes it in an act of its own; empty where it is closed already. */
  @Transactional
  public Optional<ActId> close(WorkspaceId workspace, DebriefId id) {
    Debrief debrief = debriefs.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    if (!debrief.open()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    ActId act = acts.begin(workspace, now, "debriefs.act.closed");
    debriefs.close(workspace, id, act, now);
    keep(workspace, debrief, act, now);
    publisher.publishEvent(
        new DebriefClosed(workspace, id, debrief.applications(), causes.passedOn(workspace)));
    return Optional.of(act);
  }

  private void keep(WorkspaceId workspace, Debrief debrief, ActId act, Instant now) {
    ApplicationId application = application(debrief);
    debrief.step(Step.Causes.class).map(Step.Causes::named).orElse(List.of()).stream()
        .map(named -> new Cause(debrief.id(), application, named, act, now))
        .forEach(cause -> causes.add(workspace, List.of(cause)));
    debrief
        .step(Step.Learned.class)
        .filter(Step.Learned::written)
        .map(one -> new Lesson(Ids.next(), debrief.id(), application, one.text().strip(), act, now))
        .ifPresent(lesson -> lessons.add(workspace, lesson));
    debrief.step(Step.Plans.class).map(Step.Plans::intended).orElse(List.of()).stream()
        .map(plan -> new Plan(debrief.id(), application, plan, act, now))
        .forEach(plan -> plans.add(workspace, plan));
    debrief.step(Step.Worked.class).ifPresent(worked -> keep(workspace, worked, application, act));
  }

  private void keep(
      WorkspaceId workspace, Step.Worked worked, @Nullable ApplicationId application, ActId act) {
    for (String did : List.of(worked.first(), worked.second())) {
      add(workspace, Strength.Kind.STRENGTH, did, application, act);
    }
    add(workspace, Strength.Kind.WIN, worked.shown(), application, act);
  }

  private void add(
      WorkspaceId workspace,
      Strength.Kind kind,
      String text,
      @Nullable ApplicationId application,
      ActId act) {
    if (!text.isBlank()) {
      strengths.add(
          workspace,
          new Strength(Ids.next(), kind, text.strip(), application, act, clock.instant()));
    }
  }

  private static @Nullable ApplicationId application(Debrief debrief) {
    return debrief.applications().size() == 1 ? debrief.applications().getFirst() : null;
  }
}
