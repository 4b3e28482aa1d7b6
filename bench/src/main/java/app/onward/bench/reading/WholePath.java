package app.onward.bench.reading;

import app.onward.accounts.Accounts;
import app.onward.bench.Server;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.platform.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Imports one mailbox as the program does, in a process of its own with little memory. */
public final class WholePath {
  private static final String RESULT = "seconds";

  private WholePath() {}

  /** How long it took from the beginning of the import to its end, the start left out. */
  static String seconds(Path directory, Path mbox) throws IOException, InterruptedException {
    ReadingBench.run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-cp",
            System.getProperty("java.class.path"),
            WholePath.class.getName(),
            directory.toString(),
            mbox.toString()));
    return Files.readString(directory.resolve(RESULT));
  }

  /**
   * @param args a directory for the data, and the mailbox
   */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    Path mbox = Path.of(args[1]);
    try (var context = Server.start(Files.createDirectory(directory.resolve("data")))) {
      WorkspaceId workspace =
          context.getBean(Accounts.class).owner(context.getBean(Clock.class).instant()).workspace();
      ImportMail importMail = context.getBean(ImportMail.class);
      long begun = System.nanoTime();
      ImportId id = importMail.start(workspace, mbox, mbox.getFileName().toString());
      while (importMail.status(workspace, id).state().going()) {
        Thread.sleep(50);
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.println(importMail.status(workspace, id));
      Files.writeString(directory.resolve(RESULT), String.valueOf(seconds));
    }
    System.exit(0);
  }
}
