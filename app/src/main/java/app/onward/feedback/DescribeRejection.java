package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of a no, by hand or from the mail that said it. */
@Component
public class DescribeRejection {
  private final Rejections rejections;
  private final Acts acts;
  private final Clock clock;

  DescribeRejection(Rejections rejections, Acts acts, Clock clock) {
    this.rejections = rejections;
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
            known ->
                rejections.keep(workspace, id, known.details().and(read), act, clock.instant()));
  }
}
