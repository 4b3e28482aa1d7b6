package app.onward.platform.files;

import app.onward.platform.WorkspaceId;
import java.util.Set;

/** Says which kept files a module uses, so that only what nobody uses is erased. */
public interface FileUse {
  /** The hashes of the files of a workspace. */
  Set<String> of(WorkspaceId workspace);

  /** Whether any workspace still uses this file. */
  boolean isUsed(String sha256);
}
