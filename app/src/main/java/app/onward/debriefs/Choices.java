package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** What was left for later, append-only. */
public interface Choices {
  void add(WorkspaceId workspace, Chosen chosen);

  /** The newest of this kind that stands. */
  Optional<Chosen> current(WorkspaceId workspace, ApplicationId application, Choice.Kind kind);

  /** The newest that stands for each application and kind. */
  List<Chosen> all(WorkspaceId workspace);
}
