package app.onward.commands;

import app.onward.platform.config.SettingsReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads what was typed and runs the command it names. */
public final class CommandLine {
  private final SettingsReader reader;
  private final PrintStream out;

  CommandLine(Map<String, String> environment, Path home, PrintStream out) {
    this.reader = new SettingsReader(environment, home);
    this.out = out;
  }

  /** The command line of this process. */
  public static CommandLine system() {
    return new CommandLine(System.getenv(), Path.of(System.getProperty("user.home")), System.out);
  }

  /** Runs a command to its end; returns the exit code. */
  public int run(String... args) {
    var read = reader.read(List.of(args));
    try {
      var context = ServeCommand.start(read.settings());
      out.println(ServeCommand.link(context));
      Thread.currentThread().join();
    } catch (java.io.IOException | InterruptedException stopped) {
      return 1;
    }
    return 0;
  }
}
