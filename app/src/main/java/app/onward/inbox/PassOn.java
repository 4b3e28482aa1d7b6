package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.feedback.Channel;
import app.onward.feedback.DescribeRejection;
import app.onward.feedback.ReceiveFeedback;
import app.onward.feedback.ReceiveFeedback.Words;
import app.onward.feedback.ReceivedFeedback.Source;
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
  private final ReceiveFeedback receiveFeedback;

  PassOn(DescribeRejection describeRejection, ReceiveFeedback receiveFeedback) {
    this.describeRejection = describeRejection;
    this.receiveFeedback = receiveFeedback;
  }

  /** What was accepted, and where it went. */
  record Accepted(
      Suggestion suggestion, Proposal proposal, JobMail mail, ApplicationId application) {}

  void accepted(WorkspaceId workspace, ActId act, Accepted accepted) {
    ApplicationId application = accepted.application();
    Proposal proposal = accepted.proposal();
    if (proposal.meaning() == Meaning.ENDED) {
      describeRejection.read(workspace, act, application, details(accepted.suggestion()));
    } else if (proposal.meaning() == Meaning.FEEDBACK) {
      JobMail mail = accepted.mail();
      receiveFeedback.read(
          workspace,
          act,
          application,
          new Words(Source.MAIL, proposal.on(), mail.text().body(), mail.id().value()));
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
