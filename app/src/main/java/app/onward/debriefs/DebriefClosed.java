package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.util.List;

/**
 * A debrief has ended.
 *
 * @param causes that others may build on, of all debriefs that have ended by now
 */
public record DebriefClosed(
    WorkspaceId workspace,
    DebriefId debrief,
    List<ApplicationId> applications,
    List<Cause> causes) {
  public DebriefClosed {
    applications = List.copyOf(applications);
    causes = List.copyOf(causes);
  }
}
