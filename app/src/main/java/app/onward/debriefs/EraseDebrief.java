package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import org.springframework.stereotype.Component;

/** Erases a debrief and all that came of it, so that nothing of it is left in the store. */
@Component
public class EraseDebrief {
  private final Debriefs debriefs;
  private final CutLog cutLog;

  EraseDebrief(Debriefs debriefs, CutLog cutLog) {
    this.debriefs = debriefs;
    this.cutLog = cutLog;
  }

  /** What was written in it, its answer at the gate, its causes, lesson, plans and strengths. */
  public void erase(WorkspaceId workspace, DebriefId id) {
    debriefs.erase(workspace, id);
    cutLog.cut();
  }
}
