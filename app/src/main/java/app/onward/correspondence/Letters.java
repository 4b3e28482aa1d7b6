package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters of a workspace. */
public interface Letters {

  Optional<Letter> find(WorkspaceId workspace, LetterId id);

  /** Those about an application, the oldest first. */
  List<Letter> of(WorkspaceId workspace, ApplicationId application);

  /** Keeps a letter as it is now, as part of an act. */
  void keep(WorkspaceId workspace, Letter letter, ActId act, Instant at);

  void remove(WorkspaceId workspace, Letter letter, ActId act, Instant at);
}
