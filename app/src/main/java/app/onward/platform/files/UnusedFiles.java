package app.onward.platform.files;

import app.onward.platform.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Erases files once nobody uses them any more. */
@Component
public class UnusedFiles {
  private final FileStore store;
  private final List<FileUse> uses;

  UnusedFiles(FileStore store, List<FileUse> uses) {
    this.store = store;
    this.uses = List.copyOf(uses);
  }

  /** The files of a workspace, whichever module uses them. */
  public Set<String> of(WorkspaceId workspace) {
    return uses.stream()
        .flatMap(use -> use.of(workspace).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Erases those of these that nobody uses; called once the rows that named them are gone. */
  public void erase(Collection<String> files) {
    files.stream().filter(file -> !isUsed(file)).forEach(store::erase);
  }

  private boolean isUsed(String file) {
    return uses.stream().anyMatch(use -> use.isUsed(file));
  }
}
