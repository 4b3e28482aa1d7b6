package app.onward.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a letter may go. */
class QuietHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T19:59:00Z,",
    "2026-11-20T20:00:00Z, 2026-11-21T06:00:00Z",
    "2026-11-20T23:30:00Z, 2026-11-21T06:00:00Z",
    "2026-11-21T05:59:00Z, 2026-11-21T06:00:00Z",
    "2026-11-21T06:00:00Z,",
    // The night in which the clocks go back, and the one in which they go forward.
    "2026-10-24T20:00:00Z, 2026-10-25T06:00:00Z",
    "2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
  })
  void theNightEndsInTheMorning(Instant click, Instant morning) {
    assertThat(QuietHours.USUAL.over(click, BERLIN))
        .isEqualTo(java.util.Optional.ofNullable(morning));
  }

  @Test
  void hoursWithinADayEndOnIt() {
    var noon = new QuietHours(true, LocalTime.of(11, 0), LocalTime.of(14, 0));

    assertThat(noon.over(Instant.parse("2026-11-20T11:00:00Z"), BERLIN))
        .contains(Instant.parse("2026-11-20T13:00:00Z"));
    assertThat(noon.over(Instant.parse("2026-11-20T20:00:00Z"), BERLIN)).isEmpty();
  }

  @Test
  void switchedOffNothingWaits() {
    var off = new QuietHours(false, LocalTime.of(21, 0), LocalTime.of(7, 0));

    assertThat(off.over(Instant.parse("2026-11-20T23:00:00Z"), BERLIN)).isEmpty();
  }
}
