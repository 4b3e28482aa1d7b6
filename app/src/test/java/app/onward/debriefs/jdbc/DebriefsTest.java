package app.onward.debriefs.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.Cause;
import app.onward.debriefs.Causes;
import app.onward.debriefs.Choice;
import app.onward.debriefs.Choices;
import app.onward.debriefs.Chosen;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Lesson;
import app.onward.debriefs.Lessons;
import app.onward.debriefs.NamedCause;
import app.onward.debriefs.NamedCause.Change;
import app.onward.debriefs.NamedCause.Owner;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plan;
import app.onward.debriefs.PlanProof;
import app.onward.debriefs.PlanProof.Answer;
import app.onward.debriefs.Plans;
import app.onward.debriefs.Step;
import app.onward.debriefs.Strength;
import app.onward.debriefs.Strengths;
import app.onward.feedback.Evidence;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What any store of debriefs does. */
@OnBothStores
class DebriefsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final Debriefs debriefs;
  private final ApplicationId application = ApplicationId.next();
  private final ActId act = ActId.next();

  DebriefsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    workspace = onward.newWorkspace();
    debriefs = onward.get(Debriefs.class);
  }

  @Test
  void whatIsWrittenAtAStepTakesThePlaceOfWhatStoodThere() {
    DebriefId id = begin();

    debriefs.write(workspace, id, new Step.Worked("one", "", ""), NOON);
    debriefs.write(workspace, id, new Step.Worked("two", "", ""), NOON.plusSeconds(1));

    assertThat(debriefs.find(workspace, id).orElseThrow().steps())
        .containsExactly(new Step.Worked("two", "", ""));
  }

  @Test
  void everyStepComesBackAsItWas() {
    DebriefId id = begin();
    var steps =
        List.of(
            new Step.Facts("It was on a Tuesday", "“We chose somebody else”"),
            new Step.Moments(List.of("", "They nodded")),
            new Step.Causes(List.of(named())),
            new Step.Learned("begin with the result", false),
            new Step.Plans(List.of(intended())));
    steps.forEach(step -> debriefs.write(workspace, id, step, NOON));

    assertThat(debriefs.find(workspace, id).orElseThrow().steps())
        .containsExactlyInAnyOrderElementsOf(steps);
  }

  @Test
  void closingCanBeTakenBackAndVisitsAreCounted() {
    DebriefId id = begin();
    debriefs.visit(workspace, id, NOON.plusSeconds(60));
    debriefs.close(workspace, id, act, NOON);
    assertThat(debriefs.about(workspace, application).getFirst().open()).isFalse();
    assertThat(debriefs.unfinished(workspace, NOON.minusSeconds(60))).isEmpty();
    assertThat(debriefs.closedBy(workspace, Set.of(act))).containsExactly(NOON);

    debriefs.reverse(workspace, Set.of(act), NOON);

    Debrief again = debriefs.unfinished(workspace, NOON.minusSeconds(60)).orElseThrow();
    assertThat(again.open()).isTrue();
    assertThat(again.visits()).hasSize(2);
  }

  @Test
  void theyAreCountedByWhenTheyBegan() {
    begin();

    assertThat(debriefs.begunSince(workspace, NOON)).isEqualTo(1);
    assertThat(debriefs.begunSince(workspace, NOON.plus(Duration.ofDays(1)))).isZero();
    assertThat(debriefs.about(workspace, application)).hasSize(1);
    assertThat(debriefs.begunSince(onward.newWorkspace(), NOON)).isZero();
  }

  @Test
  void theNewestChoiceOfEachKindCounts() {
    Choices choices = onward.get(Choices.class);
    choose(choices, Choice.ANSWER_TOMORROW, LocalDate.of(2026, 11, 21), ActId.next());
    choose(choices, Choice.NOTHING_NEEDED, null, act);
    choose(choices, Choice.DEBRIEF_LATER, LocalDate.of(2026, 11, 22), ActId.next());

    assertThat(choices.current(workspace, application, Choice.Kind.ANSWER))
        .map(Chosen::choice)
        .contains(Choice.NOTHING_NEEDED);
    assertThat(choices.all(workspace)).hasSize(2);
    debriefs.reverse(workspace, Set.of(act), NOON);
    assertThat(choices.current(workspace, application, Choice.Kind.ANSWER))
        .map(Chosen::choice)
        .contains(Choice.ANSWER_TOMORROW);
  }

  @Test
  void whatWasLearnedStandsUntilItsActIsTakenBack() {
    DebriefId id = begin();
    onward
        .get(Causes.class)
        .add(workspace, List.of(new Cause(id, application, named(), act, NOON)));
    onward
        .get(Lessons.class)
        .add(workspace, new Lesson(Ids.next(), id, null, "ask first", act, NOON));
    onward
        .get(Strengths.class)
        .add(
            workspace,
            new Strength(Ids.next(), Strength.Kind.WIN, "met them", application, act, NOON));
    assertThat(onward.get(Causes.class).passedOn(workspace)).hasSize(1);
    assertThat(onward.get(Lessons.class).standing(workspace)).hasSize(1);
    assertThat(onward.get(Strengths.class).standing(workspace)).hasSize(1);

    debriefs.reverse(workspace, Set.of(act), NOON);

    assertThat(onward.get(Causes.class).standing(workspace)).isEmpty();
    assertThat(onward.get(Lessons.class).standing(workspace)).isEmpty();
    assertThat(onward.get(Strengths.class).standing(workspace)).isEmpty();
  }

  @Test
  void theProofOfAPlanRestsOnTheActThatMadeIt() {
    Plans plans = onward.get(Plans.class);
    var plan = new Plan(begin(), application, intended(), act, NOON);
    plans.add(workspace, plan);
    ActId proving = ActId.next();
    plans.prove(
        workspace,
        new PlanProof(
            Ids.next(),
            plan.id(),
            application,
            Answer.YES,
            Answer.NO,
            Answer.UNSURE,
            proving,
            NOON));

    assertThat(plans.find(workspace, plan.id())).contains(plan);
    assertThat(plans.proofs(workspace)).hasSize(1);
    assertThat(debriefs.restingOn(workspace, Set.of(act))).containsExactly(proving);
  }

  private void choose(Choices choices, Choice choice, @Nullable LocalDate until, ActId by) {
    choices.add(workspace, new Chosen(Ids.next(), application, choice, until, by, NOON));
  }

  private DebriefId begin() {
    DebriefId id = DebriefId.next();
    debriefs.add(
        workspace,
        new Debrief(
            id, DebriefForm.INTERVIEW, List.of(application), List.of(NOON), List.of(), null));
    return id;
  }

  private static NamedCause named() {
    return new NamedCause(
        Ids.next(),
        "Answers ran over three minutes",
        Reason.PERF_CONCISION,
        Owner.MINE,
        Change.SOON,
        Evidence.OBSERVED,
        false);
  }

  private static IntendedPlan intended() {
    return new IntendedPlan(
        Ids.next(), Occasion.ROUND, "I pass 90 seconds", "stop and ask", 10, null);
  }
}
