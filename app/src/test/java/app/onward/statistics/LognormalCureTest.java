package app.onward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LognormalCureTest {
  private static final LognormalCure FITTED = new LognormalCure(.3586, 2.0936, 1.4421);

  @ParameterizedTest
  @CsvSource({
    "0, .36",
    "3, .30",
    "7, .23",
    "14, .16",
    "21, .12",
    "28, .098",
    "42, .066",
    "60, .044",
    "90, .026"
  })
  void givesTheWorkedNumbers(int silentDays, double chance) {
    assertThat(FITTED.answerAfter(silentDays)).isCloseTo(chance, within(.005));
  }

  @Test
  void everySilentDayMakesAnAnswerLessLikely() {
    for (int day = 1; day < 400; day++) {
      assertThat(FITTED.answerAfter(day)).isLessThan(FITTED.answerAfter(day - 1)).isPositive();
    }
  }

  @Test
  void theNormalDistributionIsExactToSixDigits() {
    assertThat(Normal.below(0)).isCloseTo(.5, within(1e-6));
    assertThat(Normal.below(1.959964)).isCloseTo(.975, within(1e-6));
    assertThat(Normal.below(-1)).isCloseTo(.158655, within(1e-6));
  }

  @Test
  void refusesChancesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> FITTED.answering(1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LognormalCure(.5, 2, 0));
  }
}
