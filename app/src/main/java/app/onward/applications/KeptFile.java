package app.onward.applications;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** A file kept with an application: a letter, a CV as it was sent. */
public record KeptFile(String sha256, String name, String type, long size, LocalDate keptOn) {
  /** The largest file, in bytes. */
  public static final long LARGEST = 25L * 1024 * 1024;

  /** The files that stand on a timeline, oldest first. */
  public static List<KeptFile> of(Timeline timeline) {
    var files = new LinkedHashMap<String, KeptFile>();
    for (Event event : timeline.events()) {
      if (event.fact() instanceof Fact.FileKept(String hash, String name, String type, long size)) {
        files.put(hash, new KeptFile(hash, name, type, size, event.when().day()));
      } else if (event.fact() instanceof Fact.FileRemoved(String hash)) {
        files.remove(hash);
      }
    }
    return List.copyOf(files.values());
  }
}
