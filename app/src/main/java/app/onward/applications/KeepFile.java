package app.onward.applications;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileStore;
import app.onward.platform.files.StoredFile;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Keeps files with an application, and takes them away again. */
@Component
public class KeepFile {
  private static final int LONGEST_NAME = 200;

  private final Applications applications;
  private final RecordEvent events;
  private final FileStore store;

  KeepFile(Applications applications, RecordEvent events, FileStore store) {
    this.applications = applications;
    this.events = events;
    this.store = store;
  }

  /**
   * A file as it comes in.
   *
   * @param name as the sender's machine calls it, perhaps with folders
   * @param type as the sender says; never trusted
   * @param size in bytes
   */
  public record Incoming(String name, String type, long size, InputStream content) {}

  public Recording keep(WorkspaceId workspace, ApplicationId id, Incoming file) {
    if (file.size() == 0) {
      return new Recording.Refused(Refusal.FILE_EMPTY, null);
    }
    if (file.size() > KeptFile.LARGEST) {
      return new Recording.Refused(Refusal.FILE_TOO_LARGE, null);
    }
    if (applications.find(workspace, id).isEmpty()) {
      throw new UnknownIdException(id);
    }
    StoredFile stored = store.put(file.content());
    return events.now(
        workspace,
        id,
        new Fact.FileKept(stored.sha256(), bare(file.name()), file.type(), stored.size()));
  }

  /**
   * Takes a file off the timeline; undo brings it back.
   *
   * @throws UnknownIdException if no such file stands on the timeline
   */
  public Recording remove(WorkspaceId workspace, ApplicationId id, String sha256) {
    return events.now(workspace, id, new Fact.FileRemoved(find(workspace, id, sha256).sha256()));
  }

  /**
   * The file on this timeline.
   *
   * @throws UnknownIdException if no such file stands on the timeline
   */
  public KeptFile find(WorkspaceId workspace, ApplicationId id, String sha256) {
    return applications.find(workspace, id).stream()
        .flatMap(timeline -> KeptFile.of(timeline).stream())
        .filter(each -> each.sha256().equals(sha256))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException(sha256));
  }

  private static String bare(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return plain.isEmpty() ? "file" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
