package app.onward.interviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothStores
class RoundPagesTest {
  private final Seeker seeker;
  private final Interviewee mira;
  private final ApplicationId tessaly;
  private final String timeline;

  RoundPagesTest(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    mira = new Interviewee(onward, seeker.workspace());
    tessaly = mira.apply("Tessaly", "Data Analyst");
    timeline = "/applications/" + tessaly;
  }

  @Test
  void theTimelineLeadsToBookingOne() {
    Page page = seeker.get(timeline);
    assertThat(page.html().select("#next a[href$=/rounds/new]").text())
        .isEqualTo("A round is booked or was held");

    assertThat(seeker.get(timeline + "/events/new?what=round").path())
        .isEqualTo(timeline + "/rounds/new");
  }

  @Test
  void whatWasTypedStandsOnThePageOfTheRound() {
    Page page = booked();

    assertThat(page.toast()).isEqualTo("Recorded a round with Tessaly");
    assertThat(page.heading()).isEqualTo("Panel");
    assertThat(page.html().select("dl.facts").text())
        .contains("Wednesday 25 November, 10:30", "Europe/Zurich", "09:30 where you are")
        .contains("45 minutes", "Lena Ott, head of data", "SQL");
    assertThat(page.html().select("dl.facts a").attr("href")).isEqualTo("https://meet.example/1");
    assertThat(seeker.get(timeline).html().select("aside.side").text())
        .contains("Panel, Wed 25 Nov, 09:30", "Plan the first hour, should it be a no");
  }

  @Test
  void bookingIsTakenBack() {
    booked();
    seeker.undo();

    assertThat(seeker.get(timeline).html().select("aside.side").text()).doesNotContain("Panel");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, NONSENSE, Choose a kind.",
    "day, soon, Give the day.",
    "time, noon, Give the time",
    "zone, Moon, Choose a time zone",
    "minutes, 0, Give a number of minutes",
    "minutes, 601, Give a number of minutes",
  })
  void aProblemStandsBesideItsFieldAndNothingTypedIsLost(
      String field, String typed, String sentence) {
    seeker.get(timeline + "/rounds/new");
    Page page = seeker.submit(timeline + "/rounds", withForm(field, typed));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem(field)).startsWith(sentence);
    assertThat(page.html().select("#people").text()).isEqualTo("Lena Ott, head of data");
    assertThat(mira.rounds().of(seeker.workspace(), tessaly)).isEmpty();
  }

  @Test
  void aRoundBeforeTheApplicationIsRefused() {
    seeker.get(timeline + "/rounds/new");
    Page page = seeker.submit(timeline + "/rounds", withForm("day", "2026-10-01"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("day")).startsWith("This day lies before the day you applied.");
  }

  @Test
  void detailsAreChangedWhereTheyStand() {
    String round = booked().path();
    Page form = seeker.get(round + "/details");
    assertThat(form.html().select("#time").attr("value")).isEqualTo("10:30");

    Page changed = seeker.submit(round + "/details", "time", "11:00", "outcome", "LED_ON");

    assertThat(changed.path()).isEqualTo(round);
    assertThat(changed.main()).contains("11:00", "It led on");
    assertThat(seeker.undo().path()).isEqualTo(round);
    assertThat(seeker.get(round).main()).contains("10:30").doesNotContain("It led on");
  }

  @Test
  void aCancelledRoundSaysSo() {
    String round = booked().path();
    Page cancelled = seeker.submit(round + "/cancellation");

    assertThat(cancelled.main()).contains("It was called off.");
    assertThat(seeker.get(timeline).html().select("aside.side").text()).contains("called off");
    assertThat(calendar(round).getProperty(Property.STATUS).orElseThrow().getValue())
        .isEqualTo("CANCELLED");
  }

  @Test
  void theCalendarFileKeepsItsNameAndZone() {
    String round = booked().path();
    VEvent before = calendar(round);
    seeker.get(round + "/details");
    seeker.submit(round + "/details", "time", "11:00");
    VEvent after = calendar(round);

    assertThat(before.getSummary().getValue()).isEqualTo("Panel, Tessaly");
    assertThat(before.getDescription().getValue()).isEqualTo("Lena Ott, head of data");
    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(after.getSequence().getSequenceNo())
        .isEqualTo(before.getSequence().getSequenceNo() + 1);
    assertThat(after.toString()).contains("DTSTART;TZID=Europe/Zurich:20261125T110000");
    DtStart<ZonedDateTime> start = after.getDateTimeStart();
    assertThat(start.getDate().toInstant()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
  }

  @Test
  void aRoundOfSomebodyElseIsNotThere() {
    Round round = mira.book(tessaly, RoundKind.PANEL, 24);
    Seeker other = Seeker.on(mira.onward());
    ApplicationId theirs =
        new Interviewee(mira.onward(), other.workspace()).apply("Tessaly", "Data Analyst");

    for (String page : new String[] {"", "/details", "/questions", "/round.ics"}) {
      assertThat(other.get(timeline + "/rounds/" + round.id() + page).status()).isEqualTo(404);
      assertThat(other.get("/applications/" + theirs + "/rounds/" + round.id() + page).status())
          .isEqualTo(404);
    }
    assertThat(other.get(timeline + "/rehearsal").status()).isEqualTo(404);
  }

  @Test
  void thePlanForANoStandsBesideTheTimeline() {
    booked();
    ApplicationId corvane = mira.apply("Corvane", "Steward");
    Page form = seeker.get(timeline + "/rehearsal");
    assertThat(form.html().select("#movesUp option").eachText())
        .containsExactly("None, or I will see then", "Corvane, Steward");

    seeker.submit(
        timeline + "/rehearsal", "firstHour", "A walk by the river", "movesUp", corvane.toString());

    assertThat(seeker.get(timeline).html().select("aside.side").text())
        .contains("Your plan, should it be a no");
    assertThat(seeker.get(timeline + "/rehearsal").html().select("#firstHour").text())
        .isEqualTo("A walk by the river");
    Page late = seeker.submit(timeline + "/rehearsal", "firstHour", "x".repeat(2_001));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.html().select("#movesUp option[selected]").attr("value"))
        .isEqualTo(corvane.toString());
  }

  private VEvent calendar(String round) {
    Page file = seeker.get(round + "/round.ics");
    assertThat(file.header("Content-Type")).startsWith("text/calendar");
    try {
      String text = new String(file.response().body(), java.nio.charset.StandardCharsets.UTF_8);
      return new CalendarBuilder()
          .build(new StringReader(text))
          .<VEvent>getComponent("VEVENT")
          .orElseThrow();
    } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException unreadable) {
      throw new AssertionError("No calendar", unreadable);
    }
  }

  private Page booked() {
    seeker.get(timeline + "/rounds/new");
    return seeker.submit(timeline + "/rounds", withForm("kind", "PANEL"));
  }

  private static String[] withForm(String field, String typed) {
    String[] form = {
      "kind",
      "PANEL",
      "day",
      "2026-11-25",
      "time",
      "10:30",
      "zone",
      "Europe/Zurich",
      "minutes",
      "45",
      "place",
      "https://meet.example/1",
      "people",
      "Lena Ott, head of data",
      "assessed",
      "SQL"
    };
    for (int i = 0; i < form.length; i += 2) {
      form[i + 1] = form[i].equals(field) ? typed : form[i + 1];
    }
    return form;
  }
}
