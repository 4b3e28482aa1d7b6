package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases what was private, so that nothing of it is left in the store. */
@Component
public class ErasePrivate {
  private final CheckIns checkIns;
  private final PrivatePages pages;
  private final CutLog cutLog;

  ErasePrivate(CheckIns checkIns, PrivatePages pages, CutLog cutLog) {
    this.checkIns = checkIns;
    this.pages = pages;
    this.cutLog = cutLog;
  }

  public void checkIn(WorkspaceId workspace, DebriefId debrief) {
    checkIns.erase(workspace, debrief);
    cutLog.cut();
  }

  public void page(WorkspaceId workspace, UUID id) {
    pages.erase(workspace, id);
    cutLog.cut();
  }
}
