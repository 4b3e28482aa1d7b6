package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.util.Optional;

/** Who wrote last about an application; the module that reads mail knows. */
public interface Correspondents {
  Optional<Correspondent> latest(WorkspaceId workspace, ApplicationId application);

  /**
   * Somebody on the other side.
   *
   * @param name empty where it is no person's
   * @param address empty where nobody reads what is sent there
   * @param language ISO 639-1, or another word where it was not recognised
   */
  record Correspondent(String name, String address, String language) {}
}
