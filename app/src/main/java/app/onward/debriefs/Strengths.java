package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** What worked. */
public interface Strengths {
  void add(WorkspaceId workspace, Strength strength);

  /** All that stand, newest first. */
  List<Strength> standing(WorkspaceId workspace);
}
