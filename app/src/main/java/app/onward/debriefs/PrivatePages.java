package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pages that somebody writes for nobody; never searched, never shared, erased without trace. */
public interface PrivatePages {
  void add(WorkspaceId workspace, PrivatePage page);

  /** All of them, newest first. */
  List<PrivatePage> all(WorkspaceId workspace);

  void erase(WorkspaceId workspace, UUID id);

  /** What was written at one sitting. */
  record PrivatePage(UUID id, String text, Instant at) {
    /** The longest, in characters. */
    public static final int LONGEST = 20_000;

    public PrivatePage {
      if (text.isBlank() || text.length() > LONGEST) {
        throw new IllegalArgumentException("A page of " + text.length() + " characters");
      }
    }
  }
}
