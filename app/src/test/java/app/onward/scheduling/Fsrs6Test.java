package app.onward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Fsrs6Test {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void goodEveryTimeGrowsAsWorked() {
    MemoryState state = Fsrs6.STANDARD.first().good().memory();
    for (int days : new int[] {2, 11, 46, 163}) {
      state = Fsrs6.STANDARD.after(state, days).good().memory();
    }
    assertThat(state.stability()).isCloseTo(497.4472, within(.0005));
    assertThat(state.difficulty()).isCloseTo(2.0906, within(.0001));
    assertThat(state.version()).isEqualTo(Fsrs6.VERSION);
  }

  @Test
  void aFirstGoodIsDueAfterThreeDays() {
    Outcomes first = Fsrs6.STANDARD.first();

    assertThat(first.all()).extracting(Outcome::days).containsExactly(1, 2, 3, 8);
    assertThat(first.good().due(DAY)).isEqualTo(DAY.plusDays(3));
  }

  @Test
  void withStepsOnTheSameDayFollowingTheDueDaysGivesTheKnownHistory() {
    var fsrs = new Fsrs6(.9, true);
    int[] waits = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
    MemoryState state = fsrs.first().good().memory();
    for (int i = 1; i < waits.length; i++) {
      boolean forgot = i == 6 || i == 7;
      Outcomes next = fsrs.after(state, waits[i - 1]);
      state = next.of(forgot ? Rating.AGAIN : Rating.GOOD).memory();
      if (!forgot) {
        assertThat(Forgetting.interval(state.stability(), .9)).isEqualTo(waits[i]);
      }
    }
  }

  @Test
  void waitsGrowWithTheRatingAndStayWithinBounds() {
    for (double stability : new double[] {.001, .3, 2, 40, 3000, 36_500}) {
      for (int days : new int[] {0, 1, 30, 4000}) {
        var state = new MemoryState(stability, 5, Fsrs6.VERSION);
        List<Integer> waits =
            Fsrs6.STANDARD.after(state, days).all().stream().map(Outcome::days).toList();
        assertThat(waits).isSorted().allMatch(wait -> wait >= 1 && wait <= 36_500);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, AGAIN",
    "1.99, AGAIN",
    "2, HARD",
    "2.99, HARD",
    "3, GOOD",
    "4.19, GOOD",
    "4.2, EASY",
    "5, EASY"
  })
  void aRubricGivesTheRating(double mean, Rating rating) {
    assertThat(Rating.ofRubric(mean)).isEqualTo(rating);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    var other = new MemoryState(3, 5, "FSRS-7");
    var known = new MemoryState(3, 5, Fsrs6.VERSION);
    assertThatIllegalArgumentException().isThrownBy(() -> Fsrs6.STANDARD.after(other, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Fsrs6.STANDARD.after(known, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Rating.ofRubric(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(0, 5, "FSRS-6"));
    assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(3, 11, "FSRS-6"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fsrs6(1, false));
  }

  @Test
  void afterAnAbsenceTwentyAreEnough() {
    List<Due<Integer>> many =
        IntStream.range(0, 200)
            .mapToObj(i -> new Due<>(i, DAY.minusDays(90), DAY.minusDays(80), 1.0 + i))
            .toList();

    assertThat(new Today(DAY, 20).of(many))
        .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
  }

  @Test
  void whatIsDueLaterWaits() {
    var now = new Due<>("now", DAY.minusDays(3), DAY, 3);
    var later = new Due<>("later", DAY.minusDays(3), DAY.plusDays(1), 3);

    assertThat(new Today(DAY, 20).of(List.of(later, now))).containsExactly("now");
  }
}
