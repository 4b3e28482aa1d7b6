package app.onward.feedback.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.feedback.FeedbackPolicies;
import app.onward.feedback.FeedbackPolicy;
import app.onward.feedback.FeedbackRequests;
import app.onward.feedback.FeedbackSentence;
import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.feedback.ReceiveFeedback;
import app.onward.feedback.ReceiveFeedback.Opening;
import app.onward.feedback.ReceiveFeedback.Words;
import app.onward.feedback.ReceivedFeedback;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.feedback.RequestStep;
import app.onward.feedback.TurnedDown;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.UndoAct;
import app.onward.understanding.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came back, steps of requests and policies come back as kept, and go with their act. */
@OnBothStores
class ReceivedFeedbacksTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final TurnedDown one;
  private final ReceivedFeedbacks received;
  private final ReceiveFeedback receive;

  ReceivedFeedbacksTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    received = one.onward().get(ReceivedFeedbacks.class);
    receive = one.onward().get(ReceiveFeedback.class);
  }

  @Test
  void itIsSealedUntilItIsOpenedAndAgainAfterUndo() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    receive.receive(one.workspace(), id, words());
    ReceivedFeedback sealed = only(id);
    assertThat(sealed.sealed()).isTrue();
    assertThat(sealed.of(Kind.TASK)).isEmpty();

    ActId opened = receive.open(one.workspace(), sealed.id(), Opening.NOW);
    assertThat(only(id).of(Kind.TASK)).hasSize(1);

    one.onward().get(UndoAct.class).undo(one.workspace(), opened, false);
    assertThat(only(id)).isEqualTo(sealed);
  }

  @Test
  void sortedSentencesComeBackAsSorted() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    receive.receive(one.workspace(), id, words());
    receive.open(one.workspace(), only(id).id(), Opening.NOW);
    List<FeedbackSentence> sorted =
        List.of(new FeedbackSentence("Slow.", Kind.PERSON, Reason.PERF_DELIVERY, "I paused", null));

    receive.sort(one.workspace(), only(id).id(), sorted);

    assertThat(only(id).sentences()).isEqualTo(sorted);
    assertThat(received.find(one.onward().newWorkspace(), only(id).id())).isEmpty();
  }

  @Test
  void stepsAndPoliciesAreKeptAndTakenBack() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    var requests = one.onward().get(FeedbackRequests.class);
    var policies = one.onward().get(FeedbackPolicies.class);
    var step = new RequestStep.Declined(one.today());
    var policy = new FeedbackPolicy("Tessaly GmbH", one.today());
    ActId act = one.act();

    requests.note(one.workspace(), id, step, act, NOW);
    policies.keep(one.workspace(), policy, act, NOW);
    assertThat(requests.noted(one.workspace(), id)).containsExactly(step);
    assertThat(policies.of(one.workspace(), "tessaly")).contains(policy);

    one.onward().get(UndoAct.class).undo(one.workspace(), act, false);
    assertThat(requests.noted(one.workspace(), id)).isEmpty();
    assertThat(policies.of(one.workspace(), "tessaly")).isEmpty();
  }

  private Words words() {
    return new Words(
        ReceivedFeedback.Source.CALL,
        one.today(),
        "You went too short on examples. Your portfolio was strong.",
        null);
  }

  private ReceivedFeedback only(ApplicationId id) {
    List<ReceivedFeedback> all = received.of(one.workspace(), id);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
