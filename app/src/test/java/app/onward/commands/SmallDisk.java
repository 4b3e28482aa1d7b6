package app.onward.commands;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk with little room, which a single process sees at a directory; nobody else does. */
record SmallDisk(Path directory, int megabytes, int taken) {
  private static final String WITH_DISK =
      """
      mount -t tmpfs -o size=$1m tmpfs "$0" && head -c $2M /dev/zero > "$0/taken" \\
        && shift 2 && exec "$@"
      """;

  /** Skips the test where the machine lets nobody have a view of its disks of their own. */
  static void assumeAllowed() throws IOException, InterruptedException {
    try {
      assumeTrue(new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0);
    } catch (IOException missing) {
      assumeTrue(false, missing.toString());
    }
  }

  /** What starts a program that sees it. */
  List<String> surroundings() {
    return List.of(
        "unshare",
        "-rm",
        "sh",
        "-c",
        WITH_DISK,
        directory.toString(),
        String.valueOf(megabytes),
        String.valueOf(taken));
  }

  /** Frees what was taken from the beginning. */
  void makeRoom(long process) throws IOException {
    Files.delete(seenBy(process).resolve("taken"));
  }

  /** The directory as that process sees it. */
  Path seenBy(long process) {
    return Path.of("/proc/" + process + "/root" + directory);
  }
}
