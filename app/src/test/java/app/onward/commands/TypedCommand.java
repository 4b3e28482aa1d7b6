package app.onward.commands;

import app.onward.Onward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A command typed in a terminal: the real program in a process of its own. */
final class TypedCommand implements AutoCloseable {
  /** A busy machine starts four times slower than a quiet one. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path out;
  private final Path err;

  private TypedCommand(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** How it ended. */
  record Ended(int code, String out, String err) {}

  static TypedCommand start(Path home, Map<String, String> environment, String... arguments) {
    return start(home, environment, List.of("-XX:TieredStopAtLevel=1"), arguments);
  }

  /** Starts with these options for Java. */
  static TypedCommand start(
      Path home, Map<String, String> environment, List<String> options, String... arguments) {
    return startWithin(List.of(), home, environment, options, arguments);
  }

  /** Starts it by another program, which gives it its surroundings and then becomes it. */
  static TypedCommand startWithin(
      List<String> surroundings,
      Path home,
      Map<String, String> environment,
      List<String> options,
      String... arguments) {
    try {
      var command = new ArrayList<String>(surroundings);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("--enable-native-access=ALL-UNNAMED");
      command.addAll(options);
      command.addAll(List.of("-Duser.home=" + home, "-cp", classPath(), Onward.class.getName()));
      command.addAll(List.of(arguments));
      Path out = Files.createTempFile(home, "typed", ".out");
      Path err = Files.createTempFile(home, "typed", ".err");
      var builder = new ProcessBuilder(command);
      builder.environment().keySet().removeIf(name -> name.startsWith("ONWARD_"));
      builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().putAll(environment);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      return new TypedCommand(builder.start(), out, err);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Ended run(Path home, String... arguments) {
    return run(home, Map.of(), arguments);
  }

  static Ended run(Path home, Map<String, String> environment, String... arguments) {
    try (var typed = start(home, environment, arguments)) {
      return typed.await();
    }
  }

  /** Waits for its end. */
  Ended await() {
    return await(PATIENCE);
  }

  /** Waits for its end, as long as its work may take. */
  Ended await(Duration patience) {
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Still running: " + text(out) + text(err));
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  /** Waits until a file is there and holds something; returns what it holds. */
  String awaitFile(Path file) {
    awaitTrue(() -> Files.exists(file) && !text(file).isEmpty());
    return text(file);
  }

  /** Waits until something is the case while the command runs. */
  void awaitTrue(BooleanSupplier condition) {
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < end && !process.waitFor(50, TimeUnit.MILLISECONDS)) {
        if (condition.getAsBoolean()) {
          return;
        }
      }
      throw new AssertionError("It never came to that: " + text(out) + text(err));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  /** What Ctrl-C does. */
  Ended stop() {
    process.destroy();
    return await();
  }

  /** Ends it without any chance to clean up. */
  Ended kill() {
    process.destroyForcibly();
    return await();
  }

  long pid() {
    return process.pid();
  }

  String out() {
    return text(out);
  }

  String err() {
    return text(err);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
