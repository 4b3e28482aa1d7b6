package app.onward.preparation;

import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import org.springframework.stereotype.Component;

/** Erases what a person wrote to get ready, so that nothing of it is left in the store. */
@Component
public class EraseWords {
  private final OwnGuides ownGuides;
  private final GuideNotes notes;
  private final Sheets sheets;
  private final CutLog cutLog;

  EraseWords(OwnGuides ownGuides, GuideNotes notes, Sheets sheets, CutLog cutLog) {
    this.ownGuides = ownGuides;
    this.notes = notes;
    this.sheets = sheets;
    this.cutLog = cutLog;
  }

  public void guide(WorkspaceId workspace, OwnGuideId id) {
    ownGuides.erase(workspace, id);
    cutLog.cut();
  }

  public void note(WorkspaceId workspace, GuideTopic topic) {
    notes.find(workspace, topic).ifPresent(note -> notes.erase(workspace, note));
    cutLog.cut();
  }

  public void sheet(WorkspaceId workspace, RoundId round) {
    sheets.erase(workspace, round);
    cutLog.cut();
  }
}
