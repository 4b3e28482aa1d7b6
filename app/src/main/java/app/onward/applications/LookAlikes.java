package app.onward.applications;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Applications that may be one and the same, as far as the person has not said otherwise. */
public interface LookAlikes {
  /** What may be the same as something that is about to be added; closed ones too. */
  List<LookAlike> like(WorkspaceId workspace, Details details);

  /** For each of these open applications, the other open ones it may be the same as. */
  Map<ApplicationId, List<LookAlike>> among(
      WorkspaceId workspace, Collection<ApplicationId> applications);

  /** Notes that the person says these two are different. */
  void keepApart(
      WorkspaceId workspace, ApplicationId one, ApplicationId other, ActId act, Instant at);
}
