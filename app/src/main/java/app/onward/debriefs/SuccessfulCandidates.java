package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** Skills of those who got it. */
public interface SuccessfulCandidates {
  void add(WorkspaceId workspace, SuccessfulSkills skills);

  /** All that stand, newest first. */
  List<SuccessfulSkills> standing(WorkspaceId workspace);
}
