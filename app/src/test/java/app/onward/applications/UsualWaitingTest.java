package app.onward.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When silence counts, at each border. */
class UsualWaitingTest {
  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final UsualWaiting usual = new ShippedWaiting();

  @ParameterizedTest
  @CsvSource({
    "APPLIED, 11, NONE",
    "APPLIED, 12, QUIET",
    "APPLIED, 27, QUIET",
    "APPLIED, 28, PRESUMED_CLOSED",
    "ASSESSMENT, 28, PRESUMED_CLOSED",
    "INTERVIEW, 29, QUIET",
    "INTERVIEW, 30, PRESUMED_CLOSED",
    "OFFER, 90, NONE",
    "SAVED, 90, NONE"
  })
  void itIsQuietAndThenPresumedClosed(Stage stage, int days, Silence silence) {
    assertThat(usual.silence(awaited(stage, days, null), TODAY)).isEqualTo(silence);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, NONE",
    "2026-11-19, QUIET",
    "2026-11-16, QUIET",
    "2026-11-15, PRESUMED_CLOSED",
    "2026-11-13, PRESUMED_CLOSED",
    "2026-11-12, PRESUMED_CLOSED"
  })
  void whoNamedADayHasFiveWorkingDaysMore(LocalDate by, Silence silence) {
    assertThat(usual.silence(awaited(Stage.APPLIED, 40, by), TODAY)).isEqualTo(silence);
  }

  @Test
  void aNamedDayMakesNothingEarlier() {
    LocalDate longAgo = TODAY.minusDays(20);
    assertThat(usual.silence(awaited(Stage.APPLIED, 27, longAgo), TODAY)).isEqualTo(Silence.QUIET);
  }

  @ParameterizedTest
  @CsvSource({"13, QUIET", "14, PRESUMED_CLOSED"})
  void nothingIsPresumedClosedBeforeTwoWeeksWhateverTheRates(int days, Silence silence) {
    UsualWaiting quick =
        new UsualWaiting() {
          @Override
          public int quietAfter() {
            return 2;
          }

          @Override
          public int presumedClosedAfter(Stage furthest) {
            return 5;
          }
        };
    assertThat(quick.silence(awaited(Stage.APPLIED, days, null), TODAY)).isEqualTo(silence);
  }

  private static Awaited awaited(Stage stage, int days, @Nullable LocalDate by) {
    return new Awaited(stage, stage, TODAY.minusDays(days), false, by);
  }
}
