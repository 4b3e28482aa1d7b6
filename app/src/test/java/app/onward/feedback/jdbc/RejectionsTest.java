package app.onward.feedback.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.feedback.Channel;
import app.onward.feedback.DescribeRejection;
import app.onward.feedback.Evidence;
import app.onward.feedback.Rejection;
import app.onward.feedback.RejectionDetails;
import app.onward.feedback.RejectionReason;
import app.onward.feedback.Rejections;
import app.onward.feedback.TurnedDown;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undo;
import app.onward.platform.undo.UndoAct;
import app.onward.understanding.FeedbackStance;
import app.onward.understanding.Reason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a no comes back as it was kept, and goes with its act. */
@OnBothStores
class RejectionsTest {
  private static final RejectionDetails DETAILS =
      new RejectionDetails(
          Channel.PHONE,
          "We chose somebody else.",
          true,
          List.of(new RejectionReason(Reason.PERF_DETAIL, "", Evidence.OBSERVED, "Question 3")),
          FeedbackStance.RULED_OUT,
          UUID.fromString("019a0000-0000-7000-8000-000000000001"));

  private final TurnedDown one;
  private final Rejections rejections;
  private final DescribeRejection describe;

  RejectionsTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    rejections = one.onward().get(Rejections.class);
    describe = one.onward().get(DescribeRejection.class);
  }

  @Test
  void aNoWithoutDetailsIsTold() {
    ApplicationId id = one.at(Stage.INTERVIEW);

    assertThat(find(id))
        .isEqualTo(new Rejection(id, one.today(), Stage.INTERVIEW, RejectionDetails.NONE));
  }

  @Test
  void detailsComeBackAsTheyWereKept() {
    ApplicationId id = one.at(Stage.SCREEN);

    describe.describe(one.workspace(), id, DETAILS);

    assertThat(find(id).details()).isEqualTo(DETAILS);
  }

  @Test
  void undoBringsBackWhatWasKnownBefore() {
    ApplicationId id = one.at(Stage.SCREEN);
    describe.describe(one.workspace(), id, DETAILS);
    ActId second = describe.describe(one.workspace(), id, RejectionDetails.NONE);

    undo(second);
    assertThat(find(id).details()).isEqualTo(DETAILS);
  }

  @Test
  void laterDetailsRestOnEarlierOnes() {
    ApplicationId id = one.at(Stage.SCREEN);
    ActId first = describe.describe(one.workspace(), id, DETAILS);
    describe.describe(one.workspace(), id, RejectionDetails.NONE);

    assertThat(one.onward().get(UndoAct.class).undo(one.workspace(), first, false))
        .isInstanceOf(Undo.NeedsAll.class);
  }

  @ParameterizedTest
  @EnumSource(value = Closure.class, mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
  void anotherEndIsNoRejection(Closure closure) {
    ApplicationId id =
        one.add(
            Details.of("Corvane", "Clerk"),
            new Fact.Reached(Stage.OFFER),
            new Fact.Closed(closure));

    assertThat(rejections.find(one.workspace(), id)).isEmpty();
  }

  @Test
  void whatGoesOnOrBelongsToSomebodyElseHasNone() {
    ApplicationId open = one.add(Details.of("Corvane", "Clerk"), new Fact.Applied());
    ApplicationId ended = one.at(Stage.FINAL);

    assertThat(rejections.find(one.workspace(), open)).isEmpty();
    assertThat(rejections.find(one.onward().newWorkspace(), ended)).isEmpty();
  }

  private Rejection find(ApplicationId id) {
    return rejections.find(one.workspace(), id).orElseThrow();
  }

  private void undo(ActId act) {
    assertThat(one.onward().get(UndoAct.class).undo(one.workspace(), act, false))
        .isInstanceOf(Undo.Undone.class);
  }
}
