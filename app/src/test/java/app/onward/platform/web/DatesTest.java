package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and moments name the year where it is another one than today's. */
class DatesTest {
  private final Dates dates =
      new Dates(
          RunningOnward.on(Dialect.SQLITE).get(Texts.class),
          ZoneOffset.UTC,
          LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-03-14T10:30:00Z; Saturday 14 March, 10:30; Sat 14 Mar, 10:30; 14 March; 14 Mar",
        "2025-03-14T10:30:00Z; Friday 14 March 2025, 10:30; Fri 14 Mar 2025, 10:30; 14 March 2025; 14 Mar 2025"
      })
  void theYearIsNamedWhereItIsAnotherOne(
      Instant moment, String whole, String brief, String day, String shortDay) {
    assertThat(dates.moment(moment)).isEqualTo(whole);
    assertThat(dates.shortMoment(moment)).isEqualTo(brief);
    LocalDate on = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    assertThat(dates.day(on)).isEqualTo(day);
    assertThat(dates.shortDay(on)).isEqualTo(shortDay);
  }
}
