package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** What was learned. */
public interface Lessons {
  void add(WorkspaceId workspace, Lesson lesson);

  /** All that stand, newest first. */
  List<Lesson> standing(WorkspaceId workspace);
}
