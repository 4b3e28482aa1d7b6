package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.platform.PageRequest;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What mail does to an application that has ended: the answer came on 15 September at 15:41. */
@OnBothStores
class AfterTheEndTest {
  private static final String END = "Tue, 15 Sep 2026 15:41:00 +0200";
  private static final String SENTENCE = "This application had ended. Accepting opens it again.";
  private final RunningOnward onward;
  private final Seeker seeker;

  AfterTheEndTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void mailOfAnEarlierHourOfThatDayLeavesTheEndAsItIs() {
    Suggestion invitation = endedThen("Tue, 15 Sep 2026 09:12:00 +0200");

    assertThat(seeker.get("/inbox/" + invitation.id()).main()).doesNotContain(SENTENCE);
    assertThat(onward.get(AcceptSuggestion.class).accept(seeker.workspace(), invitation.id()))
        .isInstanceOf(Acceptance.Accepted.class);
    assertThat(closure()).isNotNull();
  }

  @Test
  void mailOfALaterHourOpensItAgainAndSaysSo() {
    Suggestion invitation = endedThen("Tue, 15 Sep 2026 17:30:00 +0200");

    assertThat(seeker.get("/inbox/" + invitation.id()).main()).contains(SENTENCE);
    assertThat(onward.get(AcceptSuggestion.class).accept(seeker.workspace(), invitation.id()))
        .isInstanceOf(Acceptance.Accepted.class);
    assertThat(closure()).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFER", "INTERVIEW", "ASSESSMENT"})
  void unsureNewsAfterTheEndIsKept(Label label) {
    Suggestion later = endedThen("Thu, 17 Sep 2026 10:00:00 +0200");

    assertThat(proposed(later, label, 0.69).meaning()).isEqualTo(Meaning.KEPT);
    assertThat(proposed(later, label, 0.7).meaning()).isNotEqualTo(Meaning.KEPT);
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFER", "INTERVIEW", "ASSESSMENT"})
  void unsureNewsFromBeforeTheEndIsProposedAsItIs(Label label) {
    Suggestion earlier = endedThen("Thu, 10 Sep 2026 10:00:00 +0200");

    assertThat(proposed(earlier, label, 0.6).meaning()).isNotEqualTo(Meaning.KEPT);
  }

  /** An invitation of that time, for an application that was closed meanwhile. */
  private Suggestion endedThen(String sent) {
    String invitation = InboxMails.INTERVIEW.replace("Mon, 7 Sep 2026 11:05:00 +0200", sent);
    assertThat(InboxMails.REJECTION).contains(END);
    InboxMails.imported(
        onward, seeker.workspace(), InboxMails.RECEIPT, InboxMails.REJECTION, invitation);
    accept(Label.APPLICATION_CONFIRMATION);
    accept(Label.REJECTION);
    return waiting(Label.INTERVIEW);
  }

  private void accept(Label label) {
    assertThat(onward.get(AcceptSuggestion.class).accept(seeker.workspace(), waiting(label).id()))
        .isInstanceOf(Acceptance.Accepted.class);
  }

  private Suggestion waiting(Label label) {
    return onward
        .get(Suggestions.class)
        .pending(seeker.workspace(), new InboxFilter(label), PageRequest.number(1))
        .rows()
        .getFirst()
        .suggestion();
  }

  /** As if that had been read, and so surely. */
  private Proposal proposed(Suggestion found, Label label, double probability) {
    Judgement read = found.judgement();
    var suggestion =
        new Suggestion(
            found.id(),
            new Judgement(
                label,
                probability,
                read.layer(),
                read.evidence(),
                null,
                read.facts(),
                read.language()),
            false,
            found.sentAt(),
            found.state(),
            found.targets());
    JobMail mail = onward.get(Messages.class).find(seeker.workspace(), found.id()).orElseThrow();
    return onward.get(ProposeChange.class).of(seeker.workspace(), suggestion, mail);
  }

  private @Nullable Object closure() {
    var all = ApplicationFilter.usual().showing(Show.ALL);
    ApplicationRow only = onward.get(Applications.class).all(seeker.workspace(), all, 2).getFirst();
    return only.closure();
  }
}
