package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.Applications;
import app.onward.interviews.Interviewer;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.PageRequest;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.understanding.Label;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an invitation tells of a round is there once it was accepted. */
@OnBothStores
class InvitedRoundTest {
  private static final String MOVED =
      InboxMails.INTERVIEW
          .replace("<interview@", "<moved@")
          .replace("Mon, 7 Sep", "Tue, 8 Sep")
          .replace("Subject: Interview", "Subject: Moved: interview")
          .replace("Monday 21 September at 14:00", "Tuesday 22 September at 11:00")
          .replace("SEQUENCE:0", "SEQUENCE:1")
          .replace("20260921T120000Z", "20260922T090000Z")
          .replace("DTEND:20260921T130000Z", "DURATION:PT45M")
          .replace(
              "LOCATION:Harbour House, room 4",
              "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij");

  private final RunningOnward onward;
  private final Seeker seeker;

  InvitedRoundTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void whoWillBeThereIsKnown() {
    InboxMails.imported(onward, seeker.workspace(), InboxMails.RECEIPT, InboxMails.INTERVIEW);
    accept(Label.APPLICATION_CONFIRMATION);
    accept(Label.INTERVIEW);

    Round round = onlyRound();

    assertThat(round.start()).isEqualTo(Instant.parse("2026-09-21T12:00:00Z"));
    assertThat(round.people()).extracting(Interviewer::name).contains("Lena Ott", "Sam Reyes");
  }

  @Test
  void howLongAndWhereIsKnownAndFollowsWhenItMoves() {
    InboxMails.imported(onward, seeker.workspace(), InboxMails.RECEIPT, InboxMails.INTERVIEW);
    accept(Label.APPLICATION_CONFIRMATION);
    accept(Label.INTERVIEW);
    assertThat(onlyRound().end()).isEqualTo(Instant.parse("2026-09-21T13:00:00Z"));
    assertThat(onlyRound().place()).isEqualTo("Harbour House, room 4");

    InboxMails.imported(onward, seeker.workspace(), MOVED);
    accept(Label.INTERVIEW);

    Round round = onlyRound();
    assertThat(round.start()).isEqualTo(Instant.parse("2026-09-22T09:00:00Z"));
    assertThat(round.end()).isEqualTo(Instant.parse("2026-09-22T09:45:00Z"));
    assertThat(round.place()).isEqualTo("https://meet.google.com/abc-defg-hij");
  }

  private Round onlyRound() {
    var application =
        onward
            .get(Applications.class)
            .all(
                seeker.workspace(),
                ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL),
                1)
            .getFirst()
            .id();
    return onward.get(Rounds.class).of(seeker.workspace(), application).getFirst();
  }

  private void accept(Label label) {
    var waiting =
        onward
            .get(Suggestions.class)
            .pending(seeker.workspace(), new InboxFilter(label), PageRequest.number(1))
            .rows()
            .getFirst()
            .suggestion();
    assertThat(onward.get(AcceptSuggestion.class).accept(seeker.workspace(), waiting.id()))
        .isInstanceOf(Acceptance.Accepted.class);
  }
}
