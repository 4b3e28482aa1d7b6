package app.onward.applications;

import app.onward.platform.WorkspaceId;
import java.util.List;

/**
 * What other modules show on an application's timeline page; the page owns the place, they own the
 * words.
 */
public interface TimelineEntries {
  List<Entry> of(WorkspaceId workspace, ApplicationId application);

  /**
   * One line on the timeline.
   *
   * @param messageKey the sentence, with its arguments
   * @param href where it leads, or empty
   */
  record Entry(When when, String messageKey, List<String> arguments, String href) {}
}
