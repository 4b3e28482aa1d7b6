package app.onward.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {

  private static final ZoneOffset SENDER = ZoneOffset.ofHours(3);

  @Test
  void readsAnInvite() {
    CalendarPart invite =
        one(
            """
            BEGIN:VCALENDAR
            METHOD:request
            BEGIN:VEVENT
            UID:abc@avellan.example
            SEQUENCE:2
            RECURRENCE-ID:20261120T140000Z
            STATUS:confirmed
            SUMMARY:Interview\\, second
              round
            DTSTART;TZID=Europe/Amsterdam:20261127T140000
            DURATION:PT45M
            LOCATION:Room 4\\nDelft
            ORGANIZER;CN="Jo Lind":mailto:jo@avellan.example
            BEGIN:VALARM
            SUMMARY:not this
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(invite.method()).isEqualTo("REQUEST");
    assertThat(invite.uid()).isEqualTo("abc@avellan.example");
    assertThat(invite.sequence()).isEqualTo(2);
    assertThat(invite.recurrenceId()).isEqualTo("20261120T140000Z");
    assertThat(invite.status()).isEqualTo("CONFIRMED");
    assertThat(invite.summary()).isEqualTo("Interview, second round");
    assertThat(invite.start())
        .isEqualTo(ZonedDateTime.of(2026, 11, 27, 14, 0, 0, 0, ZoneId.of("Europe/Amsterdam")));
    assertThat(invite.end())
        .isEqualTo(ZonedDateTime.parse("2026-11-27T14:45+01:00[Europe/Amsterdam]"));
    assertThat(invite.zoneKnown()).isTrue();
    assertThat(invite.location()).isEqualTo("Room 4\nDelft");
    assertThat(invite.organizer()).isEqualTo(new MailAddress("Jo Lind", "jo@avellan.example"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260701T120000Z | 2026-07-01T12:00:00Z | true",
        "DTSTART;TZID=W. Europe Standard Time:20260701T140000 | 2026-07-01T12:00:00Z | true",
        "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20260701T140000"
            + " | 2026-07-01T12:00:00Z | true",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260701T140000"
            + " | 2026-07-01T12:00:00Z | true",
        "DTSTART;TZID=Nowhere/Land:20260701T150000 | 2026-07-01T12:00:00Z | false",
        "DTSTART:20260701T150000 | 2026-07-01T12:00:00Z | false",
        "DTSTART;VALUE=DATE:20260701 | 2026-06-30T21:00:00Z | false"
      })
  void readsZonesByAnyName(String start, String instant, boolean known) {
    CalendarPart event = one(event(start));

    assertThat(event.start())
        .satisfies(at -> assertThat(requireNonNull(at).toInstant()).isEqualTo(instant));
    assertThat(event.zoneKnown()).isEqualTo(known);
    assertThat(event.wholeDay()).isEqualTo(start.contains("VALUE=DATE"));
  }

  @Test
  void takesTheRulesThatTheCalendarStates() {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Customized Time Zone
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE
        """;
    String calendar = event("DTSTART;TZID=Customized Time Zone:20260701T140000");
    CalendarPart event = one(calendar.replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT"));

    assertThat(event.start()).isEqualTo(ZonedDateTime.parse("2026-07-01T14:00+02:00"));
    assertThat(event.zoneKnown()).isTrue();
    String winter = calendar.replace("20260701", "20261201");
    assertThat(one(winter.replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT")).start())
        .isEqualTo(ZonedDateTime.parse("2026-12-01T14:00+01:00"));
  }

  @Test
  void occurrencesThatMoveEachStandForThemselves() {
    String start = "DTSTART;TZID=W. Europe Standard Time:%s";
    String moved =
        event(
            "UID:u\nRECURRENCE-ID;TZID=W. Europe Standard Time:20261120T140000\n"
                + start.formatted("20261121T140000")
                + "\nEND:VEVENT\nBEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261127T130000Z\n"
                + start.formatted("20261128T150000"));

    assertThat(Calendars.read(moved, SENDER))
        .extracting(CalendarPart::recurrenceId, event -> requireNonNull(event.start()).toInstant())
        .containsExactly(
            tuple("20261120T140000", Instant.parse("2026-11-21T13:00:00Z")),
            tuple("20261127T130000Z", Instant.parse("2026-11-28T14:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20260231T120000Z",
        "DTSTART:soon",
        "SEQUENCE:many",
        "DTSTART",
        ";;;:::",
        "DTSTART;TZID=:20260701T140000",
        "DTEND;X=\"",
        "DURATION:PT"
      })
  void toleratesLinesThatMakeNoSense(String line) {
    assertThat(Calendars.read(event("UID:u\n" + line), SENDER))
        .allSatisfy(event -> assertThat(event.uid()).isEqualTo("u"));
  }

  @Test
  void windowsZonesAllExist() {
    assertThat(Zones.find("Pacific Standard Time")).isEqualTo(ZoneId.of("America/Los_Angeles"));
    assertThat(Zones.windowsNames())
        .hasSizeGreaterThan(130)
        .allSatisfy(name -> assertThat(Zones.find(name)).as(name).isNotNull());
  }

  private static String event(String line) {
    return "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\n"
        + line
        + "\nEND:VEVENT\nEND:VCALENDAR\n";
  }

  private static CalendarPart one(String calendar) {
    return Calendars.read(calendar.replace("\n", "\r\n"), SENDER).getFirst();
  }
}
