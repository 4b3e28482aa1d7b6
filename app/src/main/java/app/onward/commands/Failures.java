package app.onward.commands;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Settings;
import app.onward.platform.config.SettingsException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what stopped a command into one sentence that says what to do. */
final class Failures {
  private Failures() {}

  private record Sentence(String key, List<Object> arguments) {}

  /** Says the sentence; whatever has none is said in its own words, and written to the log. */
  static Exit tell(Throwable failure, Invocation call) {
    call.terminal().err().println(sentence(failure, call));
    return Exit.FAILED;
  }

  /** The sentence itself. */
  static String sentence(Throwable failure, Invocation call) {
    Sentence found =
        causes(failure)
            .flatMap(cause -> sentence(cause, call.settings()).stream())
            .findFirst()
            .orElseGet(() -> unknown(failure, call.settings()));
    return call.terminal().texts().get(found.key(), found.arguments().toArray());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }

  private static Optional<Sentence> sentence(Throwable cause, Settings settings) {
    return switch (cause) {
      case SettingsException refused -> say(refused.messageKey(), refused.arguments().toArray());
      case PortInUseException taken ->
          say(
              Handover.answersAt(settings, taken.getPort())
                  ? "commands.serve.port-taken-by-onward"
                  : "commands.serve.port-taken",
              Integer.toString(taken.getPort()));
      case BindException _ -> say("commands.serve.address-unusable", settings.address());
      case SQLiteException sqlite -> embeddedStore(sqlite, settings);
      case PSQLException server -> serverStore(server, settings);
      case FileSystemException files -> say("commands.directory.unwritable", files.getMessage());
      default -> Optional.empty();
    };
  }

  private static Optional<Sentence> embeddedStore(SQLiteException failure, Settings settings) {
    var directory = new DataDirectory(settings.dataDirectory());
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xff);
    return switch (code) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> say("commands.database.damaged", directory.database());
      case SQLITE_FULL -> say("commands.database.full", directory.root());
      case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM ->
          say("commands.directory.unwritable", directory.database());
      case SQLITE_BUSY, SQLITE_LOCKED -> say("commands.database.busy", directory.database());
      default -> Optional.empty();
    };
  }

  private static Optional<Sentence> serverStore(PSQLException failure, Settings settings) {
    String url = settings.databaseUrl().orElse("");
    String state = String.valueOf(failure.getSQLState());
    return switch (state.substring(0, 2)) {
      case "08" -> say("commands.database.unreachable", url);
      case "28" -> say("commands.database.refused", url);
      case "3D" -> say("commands.database.missing", url);
      default -> Optional.empty();
    };
  }

  private static Sentence unknown(Throwable failure, Settings settings) {
    LoggerFactory.getLogger(Failures.class).info("Stopped", failure);
    return new Sentence(
        "commands.failed",
        List.of(String.valueOf(failure.getMessage()), OnwardServer.log(settings)));
  }

  private static Optional<Sentence> say(String key, @Nullable Object... arguments) {
    return Optional.of(
        new Sentence(
            key, Stream.<Object>of(arguments).map(each -> (Object) String.valueOf(each)).toList()));
  }
}
