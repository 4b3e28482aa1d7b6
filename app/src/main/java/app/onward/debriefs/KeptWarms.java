package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** Employers that are kept warm, append-only; the newest for each application counts. */
public interface KeptWarms {
  void add(WorkspaceId workspace, KeptWarm kept);

  /** Those that are not let go, the next day to look again first. */
  List<KeptWarm> standing(WorkspaceId workspace);
}
