package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.util.List;

/** Whom the person met last about an application; the module that knows the rounds tells. */
public interface MetPeople {
  /** The names of the people in the last round that was held; none where nobody was named. */
  List<String> lately(WorkspaceId workspace, ApplicationId application);
}
