package app.onward.interviews;

import app.onward.applications.SidePanel;
import app.onward.platform.WorkspaceId;
import java.util.List;

/** What other modules put beside a round: a guide, a sheet to prepare with. */
public interface BesideRound {
  /** Sections without lines are not shown. */
  List<SidePanel.Section> of(WorkspaceId workspace, Round round);
}
