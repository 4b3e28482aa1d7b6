package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.util.List;

/** Which mail a letter answers; the module that reads mail knows. */
public interface AnsweredMail {
  /**
   * The ids of the last mail from this address about the application, and of those before it in the
   * thread, the oldest first; empty where there is none.
   */
  List<String> thread(WorkspaceId workspace, ApplicationId application, String address);
}
