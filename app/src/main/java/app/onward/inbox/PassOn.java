package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.feedback.Channel;
import app.onward.feedback.DescribeRejection;
import app.onward.feedback.RejectionDetails;
import app.onward.feedback.RejectionReason;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Evidence;
import app.onward.understanding.Evidence.Place;
import app.onward.understanding.Fact;
import app.onward.understanding.FeedbackStance;
import app.onward.understanding.Grounds;
import app.onward.understanding.Judgement;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives what an accepted mail says to the module that keeps it, as part of the same act. */
@Component
class PassOn {
  private final DescribeRejection describeRejection;

  PassOn(DescribeRejection describeRejection) {
    this.describeRejection = describeRejection;
  }

  void accepted(
      WorkspaceId workspace,
      ActId act,
      Suggestion suggestion,
      Meaning meaning,
      ApplicationId application) {
    if (meaning == Meaning.ENDED) {
      describeRejection.read(workspace, act, application, details(suggestion));
    }
  }

  private static RejectionDetails details(Suggestion suggestion) {
    Judgement judgement = suggestion.judgement();
    Grounds grounds = judgement.facts().grounds();
    List<RejectionReason> reasons =
        grounds.reasons().stream()
            .map(reason -> RejectionReason.read(reason.value(), reason.line()))
            .limit(RejectionDetails.MOST_REASONS)
            .toList();
    Fact<FeedbackStance> stance = grounds.feedback();
    return new RejectionDetails(
        Channel.MAIL,
        wording(judgement.evidence()),
        grounds.boilerplate(),
        reasons,
        stance == null ? null : stance.value(),
        suggestion.id().value());
  }

  private static String wording(Evidence evidence) {
    String line = evidence.place() == Place.BODY ? evidence.line() : "";
    return line.substring(0, Math.min(line.length(), RejectionDetails.LONGEST));
  }
}
