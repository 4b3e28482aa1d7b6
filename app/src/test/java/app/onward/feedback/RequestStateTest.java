package app.onward.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.feedback.RequestState.Move;
import app.onward.feedback.RequestState.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One request, one nudge, and an end. */
class RequestStateTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
  private static final RequestStep ASKED = new RequestStep.Asked(FRIDAY);

  /** Seven working days after a Friday. */
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

  @Test
  void aNudgeIsOfferedAfterSevenWorkingDays() {
    RequestState asked = RequestState.of(List.of(ASKED));

    assertThat(asked.after(new RequestStep.Nudged(TUESDAY.minusDays(1))))
        .isEqualTo(new Move.Refused(Refusal.TOO_EARLY));
    assertThat(asked.after(new RequestStep.Nudged(TUESDAY)))
        .isEqualTo(new Move.Moved(new RequestState.Nudged(FRIDAY, TUESDAY)));
  }

  @Test
  void aSecondNudgeDoesNotExist() {
    RequestState nudged = RequestState.of(List.of(ASKED, new RequestStep.Nudged(TUESDAY)));

    assertThat(nudged.after(new RequestStep.Nudged(TUESDAY.plusDays(60))))
        .isEqualTo(new Move.Refused(Refusal.NUDGED_BEFORE));
    assertThat(nudged.on(TUESDAY.plusDays(60)).after(new RequestStep.Nudged(TUESDAY.plusDays(60))))
        .isEqualTo(new Move.Refused(Refusal.NUDGED_BEFORE));
    assertThat(nudged.after(new RequestStep.Asked(TUESDAY.plusDays(60))))
        .isEqualTo(new Move.Refused(Refusal.ASKED_BEFORE));
  }

  @Test
  void aNudgeNobodyAnswersIsSilence() {
    RequestState nudged = RequestState.of(List.of(ASKED, new RequestStep.Nudged(TUESDAY)));

    assertThat(nudged.on(TUESDAY.plusDays(14))).isEqualTo(nudged);
    assertThat(nudged.on(TUESDAY.plusDays(15))).isEqualTo(new RequestState.Silent(TUESDAY));
  }

  @Test
  void whatHasEndedIsNotAskedOrNudged() {
    List<RequestStep> ends =
        List.of(
            new RequestStep.Answered(TUESDAY),
            new RequestStep.Declined(TUESDAY),
            new RequestStep.PolicyStated(TUESDAY));

    for (RequestStep end : ends) {
      RequestState ended = RequestState.of(List.of(ASKED, end));
      assertThat(ended.after(new RequestStep.Nudged(TUESDAY.plusDays(20))))
          .isEqualTo(new Move.Refused(Refusal.OVER));
      assertThat(ended.after(new RequestStep.Asked(TUESDAY.plusDays(20))))
          .isEqualTo(new Move.Refused(Refusal.OVER));
    }
  }

  @Test
  void feedbackMayComeUnasked() {
    assertThat(RequestState.of(List.of(new RequestStep.Answered(FRIDAY))))
        .isEqualTo(new RequestState.Answered(FRIDAY));
  }

  static List<Long> seeds() {
    return IntStream.range(0, 50).mapToObj(seed -> (long) seed).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverHappensThereIsAtMostOneRequestAndOneNudge(long seed) {
    RandomGenerator random = new Random(seed);
    RequestState state = new RequestState.NotAsked();
    var taken = new ArrayList<RequestStep>();
    LocalDate day = FRIDAY;
    for (int i = 0; i < 60; i++) {
      day = day.plusDays(random.nextInt(8));
      RequestStep step = step(random.nextInt(6), day);
      if (state.on(day).after(step) instanceof Move.Moved(RequestState next)) {
        state = next;
        taken.add(step);
      }
    }
    assertThat(taken).filteredOn(RequestStep.Asked.class::isInstance).hasSizeLessThan(2);
    assertThat(taken).filteredOn(RequestStep.Nudged.class::isInstance).hasSizeLessThan(2);
  }

  private static RequestStep step(int which, LocalDate day) {
    return switch (which) {
      case 0 -> new RequestStep.Drafted(day);
      case 1 -> new RequestStep.Asked(day);
      case 2 -> new RequestStep.Declined(day);
      case 3 -> new RequestStep.PolicyStated(day);
      default -> new RequestStep.Nudged(day);
    };
  }
}
