package app.onward.inbox.web;

import static app.onward.inbox.web.InboxReader.acceptance;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail of computers whose clock is wrong; it is brought in on 20 November. */
@OnBothStores
class StrangeDatesPagesTest {
  private static final String UNDATED = "The mail states no day that can be true";
  private static final String EARLIER = "The mail states an earlier day than the one on which you";

  private static final String SINCE = "The mail is older than what this application has come to";

  private final Seeker seeker;
  private final InboxReader reader;

  StrangeDatesPagesTest(Dialect dialect) {
    reader = InboxReader.on(dialect);
    seeker = reader.seeker();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thu, 1 Jan 1970 00:00:00 +0000", "Tue, 1 Dec 2099 10:00:00 +0000"})
  void mailThatCannotBeOfItsDayIsOfTheDayItWasBroughtInAndSaysSo(String date) {
    reader.read(InboxMails.RECEIPT.replace("Tue, 1 Sep 2026 09:20:00 +0200", date));
    Page suggestion = reader.open("application_confirmation");

    assertThat(suggestion.main())
        .contains(UNDATED, "Applied on 20 November")
        .doesNotContain("1970", "2099");
    seeker.submit(acceptance(suggestion));
    assertThat(reader.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.openedOn()).isEqualTo(LocalDate.of(2026, 11, 20)));
  }

  @Test
  void mailOfADayThatCanBeSaysNothingOfIt() {
    reader.read(InboxMails.RECEIPT, InboxMails.REJECTION);
    assertThat(reader.open("rejection").main()).doesNotContain(UNDATED, EARLIER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon, 31 Aug 2026", "Tue, 1 Sep 2026", "Mon, 3 Mar 2025"})
  void anAnswerFromBeforeItsApplicationEndsItOnTheDayItWasSent(String day) {
    Page answer = answerOf(day + " 02:00:00 +0200");

    assertThat(answer.main()).contains("It ended on 1 September");
    assertThat(answer.main().contains(EARLIER)).isEqualTo(!day.contains("Tue"));
    assertThat(seeker.submit(acceptance(answer)).toast()).isEqualTo("Accepted");
    assertEnded(LocalDate.of(2026, 9, 1));
  }

  @Test
  void aDayBeforeTheApplicationIsRefusedBesideItsField() {
    Page answer = answerOf("Mon, 31 Aug 2026 15:41:00 +0200");
    Page again = seeker.submit(acceptance(answer), "on", "2026-08-30");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("on")).isEqualTo("This day lies before the day you applied.");
    seeker.submit(acceptance(answer), "on", "2026-09-02");
    assertEnded(LocalDate.of(2026, 9, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sat, 5 Sep 2026", "Mon, 7 Sep 2026", "Mon, 3 Mar 2025"})
  void anAnswerFromBeforeAnInvitationEndsItOnTheDayOfThat(String day) {
    Page answer = answerAfterInvitation(day + " 02:00:00 +0200");

    assertThat(answer.main()).contains("It ended on 7 September").doesNotContain(EARLIER);
    assertThat(answer.main().contains(SINCE)).isEqualTo(!day.contains("Mon, 7"));
    assertThat(seeker.submit(acceptance(answer)).toast()).isEqualTo("Accepted");
    assertEnded(LocalDate.of(2026, 9, 7));
  }

  @Test
  void anAnswerAfterAnInvitationCountsFromItsOwnDay() {
    Page answer = answerAfterInvitation("Tue, 8 Sep 2026 02:00:00 +0200");

    assertThat(answer.main()).contains("It ended on 8 September").doesNotContain(SINCE, EARLIER);
  }

  @Test
  void aDayBeforeTheInvitationIsRefusedBesideItsField() {
    Page answer = answerAfterInvitation("Sat, 5 Sep 2026 15:41:00 +0200");
    Page again = seeker.submit(acceptance(answer), "on", "2026-09-06");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("on"))
        .isEqualTo("Something later is on the timeline already. Give that day or a later one.");
    seeker.submit(acceptance(answer), "on", "2026-09-09");
    assertEnded(LocalDate.of(2026, 9, 9));
  }

  /** To an application that was sent on 1 September at 09:20. */
  private Page answerOf(String date) {
    reader.read(InboxMails.RECEIPT, answer(date));
    seeker.submit(acceptance(reader.open("application_confirmation")));
    return reader.open("rejection");
  }

  /** To an application with an invitation that was sent on 7 September at 11:05. */
  private Page answerAfterInvitation(String date) {
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW, answer(date));
    seeker.submit(acceptance(reader.open("application_confirmation")));
    seeker.submit(acceptance(reader.open("interview")));
    return reader.open("rejection");
  }

  private static String answer(String date) {
    String answer = InboxMails.REJECTION.replace("Tue, 15 Sep 2026 15:41:00 +0200", date);
    assertThat(answer).contains(date);
    return answer;
  }

  private void assertEnded(LocalDate day) {
    assertThat(reader.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.closedOn()).isEqualTo(day));
  }
}
