package app.onward.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRuleTest {
  private final DayRule rule =
      new DayRule(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-09-20"));

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, ",
    "2026-09-20, ",
    "2026-03-09, BEFORE_APPLIED",
    "2026-09-21, IN_THE_FUTURE"
  })
  void aDayLiesBetweenApplyingAndToday(LocalDate day, Refusal refusal) {
    assertThat(rule.refusal(day).orElse(null)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-04, 2026-04-11",
    "2026-02-05, 2026-05-02",
    "2026-12-11, ",
    "2026-11-21, ",
    "2026-12-12, "
  })
  void theSwappedDayIsOfferedWhereItMakesSense(LocalDate day, LocalDate perhaps) {
    assertThat(rule.perhaps(day).orElse(null)).isEqualTo(perhaps);
  }

  @Test
  void whatWasNeverSentHasNoEarliestDay() {
    var unsent = new DayRule(null, LocalDate.parse("2026-09-20"));

    assertThat(unsent.refusal(LocalDate.parse("2019-01-01"))).isEmpty();
  }
}
