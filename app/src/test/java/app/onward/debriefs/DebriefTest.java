package app.onward.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.debriefs.Debrief.Enough;
import app.onward.debriefs.NamedCause.Change;
import app.onward.debriefs.NamedCause.Owner;
import app.onward.feedback.Evidence;
import app.onward.platform.Ids;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The protocol, without any page. */
class DebriefTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "REJECTED, APPLIED, CV_SCREEN, 0",
    "REJECTED, SCREEN, PHONE_SCREEN, 12",
    "REJECTED, ASSESSMENT, TEST, 12",
    "REJECTED, INTERVIEW, INTERVIEW, 24",
    "REJECTED, FINAL, FINAL_ROUND, 48",
    "REJECTED, OFFER, OFFER_WITHDRAWN, 48",
    "PRESUMED_CLOSED, APPLIED, NO_REPLY, 0",
    "PRESUMED_CLOSED, INTERVIEW, INTERVIEW, 24"
  })
  void theFormAndItsPauseFitTheStage(Closure closure, Stage stage, DebriefForm form, int hours) {
    assertThat(DebriefForm.of(closure, stage)).contains(form);
    assertThat(form.pause()).isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @EnumSource(names = {"ROLE_CLOSED", "WITHDRAWN", "DECLINED", "ACCEPTED"})
  void whatNobodyTurnedDownIsNotLookedBackOn(Closure closure) {
    assertThat(DebriefForm.of(closure, Stage.FINAL)).isEmpty();
  }

  @Test
  void anOfferTakenBackIsNeverAboutHowSomebodyDid() {
    assertThat(DebriefForm.OFFER_WITHDRAWN.steps())
        .startsWith(StepKind.GATE)
        .doesNotContain(StepKind.ODDS, StepKind.CAUSES, StepKind.LESSON);
    assertThat(DebriefForm.INTERVIEW.steps()).containsExactly(StepKind.values());
  }

  @ParameterizedTest
  @CsvSource({"20:59, false", "21:00, true", "23:30, true", "04:59, true", "05:00, false"})
  void fromNineInTheEveningTomorrowComesFirst(LocalTime time, boolean late) {
    assertThat(Evening.at(time)).isEqualTo(late);
  }

  @Nested
  class OneSitting {
    @Test
    void aKindSentenceComesWhenTheTimeIsOverAndNotBefore() {
      Debrief debrief = begun(NOON);

      assertThat(debrief.enough(NOON.plus(Duration.ofMinutes(14)))).isEmpty();
      assertThat(debrief.enough(NOON.plus(Duration.ofMinutes(15)))).contains(Enough.TIME_IS_UP);
    }

    @Test
    void anotherDayIsAnotherSitting() {
      assertThat(begun(NOON).minutes(NOON.plus(Duration.ofDays(1)))).isEmpty();
      assertThat(begun(NOON).enough(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void theThirdVisitIsSaid() {
      Instant now = NOON.plus(Duration.ofDays(2));
      assertThat(begun(NOON, NOON, now).enough(now)).contains(Enough.THIRD_VISIT);
    }

    @Test
    void itGoesOnAfterWhatWasWrittenLast() {
      Debrief debrief = begun(NOON);
      assertThat(debrief.next()).isEqualTo(StepKind.GATE);
      assertThat(debrief.with(new Step.Worked("asked", "", "")).next()).isEqualTo(StepKind.ODDS);
    }
  }

  @Test
  void itLocksADayAfterItWasClosed() {
    var closed =
        new Debrief(
            DebriefId.next(),
            DebriefForm.TEST,
            List.of(ApplicationId.next()),
            List.of(NOON),
            List.of(),
            new Debrief.Closed(ActId.next(), NOON));

    assertThat(closed.locked(NOON.plus(Duration.ofHours(23)))).isFalse();
    assertThat(closed.locked(NOON.plus(Duration.ofHours(24)))).isTrue();
  }

  @Nested
  class PassingOn {
    private final ApplicationId first = ApplicationId.next();
    private final ApplicationId second = ApplicationId.next();

    @Test
    void oneMentionIsEnoughWithGoodEvidence() {
      assertThat(Cause.passedOn(List.of(cause(first, Evidence.OBSERVED)))).hasSize(1);
      assertThat(Cause.passedOn(List.of(cause(first, Evidence.STATED_SPECIFIC)))).hasSize(1);
      assertThat(Cause.passedOn(List.of(cause(first, Evidence.GUESS)))).isEmpty();
    }

    @Test
    void lighterOnesNeedAnotherApplication() {
      Cause guess = cause(first, Evidence.GUESS);
      assertThat(Cause.passedOn(List.of(guess, cause(first, Evidence.STATED_GENERIC)))).isEmpty();
      assertThat(Cause.passedOn(List.of(guess, cause(second, Evidence.GUESS)))).hasSize(2);
    }

    @Test
    void aBatchIsOneSourceHoweverManyItIsAbout() {
      DebriefId batch = DebriefId.next();
      List<Cause> twice =
          Stream.of(cause(first, Evidence.GUESS), cause(second, Evidence.GUESS))
              .map(cause -> new Cause(batch, null, cause.named(), cause.act(), cause.at()))
              .toList();

      assertThat(Cause.passedOn(twice)).isEmpty();
      var another = new ArrayList<>(twice);
      another.add(cause(first, Evidence.GUESS));
      assertThat(Cause.passedOn(another)).hasSize(3);
    }

    @Test
    void whatIsPutAsideIsPassedOnToNobody() {
      var aside =
          new NamedCause(
              Ids.next(), "I am dull", null, Owner.MINE, Change.NEVER, Evidence.OBSERVED, true);
      assertThat(Cause.passedOn(List.of(of(first, aside)))).isEmpty();
    }

    private Cause cause(ApplicationId application, Evidence evidence) {
      return of(
          application,
          new NamedCause(
              Ids.next(),
              "Answers ran over three minutes",
              Reason.PERF_CONCISION,
              Owner.MINE,
              Change.SOON,
              evidence,
              false));
    }

    private Cause of(ApplicationId application, NamedCause named) {
      return new Cause(DebriefId.next(), application, named, ActId.next(), NOON);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "try harder, NO_ACT",
    "be more confident, NO_ACT",
    "prepare better, NO_ACT",
    "work a lot harder next time, NO_ACT",
    "'', DEED"
  })
  void aWishIsNoPlan(String deed, IntendedPlan.Problem problem) {
    assertThat(IntendedPlan.problem(Occasion.ROUND, "they ask", deed, 10, null)).contains(problem);
  }

  @Test
  void aPlanIsOneActOfUnderHalfAnHour() {
    assertThat(IntendedPlan.problem(Occasion.ROUND, "they ask", "stop and ask", 30, null))
        .isEmpty();
    assertThat(IntendedPlan.problem(Occasion.ROUND, "they ask", "stop and ask", 31, null))
        .contains(IntendedPlan.Problem.MINUTES);
    assertThat(IntendedPlan.problem(Occasion.DAY, "it is time", "write a line", 10, null))
        .contains(IntendedPlan.Problem.DAY);
  }

  @Test
  void thereAreThreeCausesAndNoFourth() {
    var cause =
        new NamedCause(Ids.next(), "x", null, Owner.MINE, Change.SOON, Evidence.GUESS, false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Step.Causes(Collections.nCopies(4, cause)));
  }

  private static Debrief begun(Instant... visits) {
    return new Debrief(
        DebriefId.next(),
        DebriefForm.INTERVIEW,
        List.of(ApplicationId.next()),
        List.of(visits),
        List.of(),
        null);
  }
}
