package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.feedback.Rejections;
import app.onward.platform.WorkspaceId;
import app.onward.understanding.Reason;
import org.springframework.stereotype.Component;

/** Where somebody suspects that a no was not fair, nobody asks what they should have done. */
@Component
public class NotFair {
  private final Rejections rejections;

  NotFair(Rejections rejections) {
    this.rejections = rejections;
  }

  /** Whether the person noted so. */
  public boolean suspected(WorkspaceId workspace, ApplicationId application) {
    return rejections.find(workspace, application).stream()
        .flatMap(no -> no.details().reasons().stream())
        .anyMatch(reason -> reason.code() == Reason.PROC_UNFAIR);
  }
}
