package app.onward.platform.web;

import app.onward.platform.WorkspaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says whose data a request may see; the accounts module knows. */
public interface CurrentWorkspace {
  Optional<Current> of(HttpServletRequest request);

  /**
   * The workspace in view.
   *
   * @param demo whether it holds the invented search
   */
  record Current(WorkspaceId id, boolean demo) {}
}
