package app.onward.applications;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.util.Optional;

/**
 * Where a person is led once they have closed an application one by one, by hand or from a mail;
 * the module that has a page for that day answers.
 */
public interface AfterClosing {
  /** The page's address; empty where nothing but the usual page follows. */
  Optional<String> page(WorkspaceId workspace, ApplicationId application, ActId act);
}
