package app.onward.commands;

import app.onward.commands.Finding.Subject;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Settings;
import app.onward.platform.web.Texts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Examines the machine and the data directory, as far as that goes without the database. */
final class PlaceExamination {
  private static final int JAVA = 25;
  private static final long LITTLE_SPACE = 1L << 30;
  private static final long NO_SPACE = 100L << 20;
  private static final Set<String> OTHERS_MAY =
      Set.of("GROUP_READ", "GROUP_WRITE", "OTHERS_READ", "OTHERS_WRITE");

  private final Settings settings;
  private final Texts texts;
  private final DataDirectory directory;

  PlaceExamination(Invocation call) {
    this.settings = call.settings();
    this.texts = call.terminal().texts();
    this.directory = new DataDirectory(settings.dataDirectory());
  }

  List<Finding> findings() {
    Handover server = Handover.running(settings);
    try {
      return List.of(java(), directory(), space(), lock(server), key(), port(server), quickStart());
    } catch (IOException failed) {
      return List.of(
          java(),
          Finding.problem(
              texts, Subject.DIRECTORY, "unwritable", String.valueOf(failed.getMessage())));
    }
  }

  private Finding java() {
    int version = Runtime.version().feature();
    return version < JAVA
        ? Finding.problem(texts, Subject.JAVA, "old", Integer.toString(version))
        : Finding.ok(texts, Subject.JAVA, Runtime.version().toString());
  }

  private Finding directory() throws IOException {
    Path root = directory.root();
    if (!Files.exists(root)) {
      return Finding.note(texts, Subject.DIRECTORY, "missing", root);
    }
    Path probe = Files.createTempFile(root, "doctor", ".part");
    Files.delete(probe);
    return Finding.ok(texts, Subject.DIRECTORY, root);
  }

  private Finding space() throws IOException {
    Path existing = directory.root();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    long free = Files.getFileStore(existing).getUsableSpace();
    String size = Sizes.text(free);
    if (free < NO_SPACE) {
      return Finding.problem(texts, Subject.SPACE, "none", size);
    }
    return free < LITTLE_SPACE
        ? Finding.note(texts, Subject.SPACE, "little", size)
        : Finding.ok(texts, Subject.SPACE, size);
  }

  private Finding lock(Handover server) {
    if (server instanceof Handover.Reached running) {
      return Finding.note(texts, Subject.LOCK, "running", running.people());
    }
    if (!Files.exists(directory.root())) {
      return Finding.ok(texts, Subject.LOCK);
    }
    return switch (DirectoryLock.take(settings)) {
      case DirectoryLock.Held held -> Finding.problem(texts, Subject.LOCK, "held", held.pid());
      case DirectoryLock.Taken taken -> {
        taken.close();
        yield Finding.ok(texts, Subject.LOCK);
      }
    };
  }

  private Finding key() throws IOException {
    Path key = directory.key();
    if (!Files.exists(key)) {
      return Files.exists(directory.database())
          ? Finding.problem(texts, Subject.KEY, "missing", key)
          : Finding.note(texts, Subject.KEY, "none-yet", key);
    }
    boolean posix = key.getFileSystem().supportedFileAttributeViews().contains("posix");
    boolean open =
        posix
            && Files.getPosixFilePermissions(key).stream()
                .anyMatch(permission -> OTHERS_MAY.contains(permission.name()));
    return open
        ? Finding.problem(
            texts,
            Subject.KEY,
            "open",
            key,
            PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        : Finding.ok(texts, Subject.KEY, key);
  }

  private Finding port(Handover server) {
    String port = Integer.toString(settings.port());
    if (server instanceof Handover.Reached running
        && running.server().address().getPort() == settings.port()) {
      return Finding.note(texts, Subject.PORT, "ours", port);
    }
    try (var probe =
        new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.address()))) {
      return Finding.ok(texts, Subject.PORT, Integer.toString(probe.getLocalPort()));
    } catch (IOException taken) {
      return Finding.problem(
          texts, Subject.PORT, "taken", port, String.valueOf(taken.getMessage()));
    }
  }

  private Finding quickStart() {
    boolean used =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-XX:AOTCache="))
            .anyMatch(argument -> Files.exists(Path.of(argument.substring(13))));
    return used
        ? Finding.ok(texts, Subject.QUICK_START)
        : Finding.note(texts, Subject.QUICK_START, "missing");
  }
}
