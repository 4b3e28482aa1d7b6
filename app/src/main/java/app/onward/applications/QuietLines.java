package app.onward.applications;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** What other modules say in a line or two at the head of a page, and never more loudly. */
public interface QuietLines {
  List<SidePanel.Line> of(WorkspaceId workspace, Place place);

  /** The pages that have room for it. */
  enum Place {
    /** The list of applications. */
    LIST,
    /** Keeping a posting, or adding an application. */
    NEW
  }
}
