package app.onward.applications;

import app.onward.platform.WorkspaceId;
import java.util.List;

/**
 * What other modules put beside an application's timeline: people, a request for feedback, a sheet
 * to prepare with.
 */
public interface SidePanel {
  List<Section> of(WorkspaceId workspace, ApplicationId application);

  /** A heading with a few lines under it; a section without lines is not shown. */
  record Section(String headingKey, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param messageKey the sentence, with its arguments
   * @param href where it leads, or empty
   */
  record Line(String messageKey, List<String> arguments, String href) {
    public Line {
      arguments = List.copyOf(arguments);
    }
  }
}
