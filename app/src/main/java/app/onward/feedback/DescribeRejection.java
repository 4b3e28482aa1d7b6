package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.understanding.FeedbackStance;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of a no, by hand or from the mail that said it. */
@Component
public class DescribeRejection {
  private final Rejections rejections;
  private final Applications applications;
  private final FeedbackPolicies policies;
  private final Acts acts;
  private final Clock clock;

  DescribeRejection(
      Rejections rejections,
      Applications applications,
      FeedbackPolicies policies,
      Acts acts,
      Clock clock) {
    this.rejections = rejections;
    this.applications = applications;
    this.policies = policies;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Keeps what the person says.
   *
   * @throws UnknownIdException if no no stands there
   */
  @Transactional
  public ActId describe(WorkspaceId workspace, ApplicationId id, RejectionDetails details) {
    if (rejections.find(workspace, id).isEmpty()) {
      throw new UnknownIdException(id);
    }
    ActId act = acts.begin(workspace, clock.instant(), "feedback.act.described");
    rejections.keep(workspace, id, details, act, clock.instant());
    return act;
  }

  /** Adds what an accepted mail says, as part of its act; nothing where no no stands. */
  @Transactional
  public void read(WorkspaceId workspace, ActId act, ApplicationId id, RejectionDetails read) {
    rejections
        .find(workspace, id)
        .ifPresent(
            known -> {
              rejections.keep(workspace, id, known.details().and(read), act, clock.instant());
              if (read.stance() == FeedbackStance.RULED_OUT) {
                remember(workspace, act, known);
              }
            });
  }

  /** Who says that they give no feedback is not asked. */
  private void remember(WorkspaceId workspace, ActId act, Rejection rejection) {
    applications
        .find(workspace, rejection.application())
        .map(Timeline::application)
        .map(application -> FollowRequest.addressee(application.details()))
        .map(name -> new FeedbackPolicy(name, rejection.on()))
        .ifPresent(policy -> policies.keep(workspace, policy, act, clock.instant()));
  }
}
