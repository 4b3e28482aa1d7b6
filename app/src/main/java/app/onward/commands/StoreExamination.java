package app.onward.commands;

import app.onward.commands.Finding.Subject;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import app.onward.platform.jdbc.Database;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.jdbc.Migrations;
import app.onward.platform.web.Texts;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the store and examines it, changing nothing. */
final class StoreExamination {
  private final Invocation call;
  private final Settings settings;
  private final Texts texts;
  private final DataDirectory directory;

  StoreExamination(Invocation call) {
    this.call = call;
    this.settings = call.settings();
    this.texts = call.terminal().texts();
    this.directory = new DataDirectory(settings.dataDirectory());
  }

  List<Finding> findings() {
    if (settings.databaseUrl().isEmpty() && !Files.exists(directory.database())) {
      return List.of(Finding.note(texts, Subject.DATABASE, "none-yet", directory.database()));
    }
    try (Database database = open()) {
      return examine(database);
    } catch (SQLException | RuntimeException failed) {
      return List.of(
          new Finding(Subject.DATABASE, Finding.Verdict.PROBLEM, Failures.sentence(failed, call)));
    }
  }

  private Database open() throws SQLException {
    if (settings.databaseUrl().isEmpty()) {
      return Database.sqlite(directory.database());
    }
    OnwardServer.checkDatabaseServer(settings);
    return Database.postgresql(
        settings.databaseUrl().get(),
        settings.value(Key.DATABASE_USER),
        settings.value(Key.DATABASE_PASSWORD));
  }

  private List<Finding> examine(Database database) throws SQLException {
    JdbcClient jdbc = JdbcClient.create(database.source());
    return List.of(whole(database, jdbc), schema(database), search(database, jdbc));
  }

  private Finding whole(Database database, JdbcClient jdbc) throws DataAccessException {
    String where = settings.databaseUrl().orElse(directory.database().toString());
    if (database.dialect() == Dialect.POSTGRESQL) {
      return Finding.ok(texts, Subject.DATABASE, where);
    }
    String answer = jdbc.sql("PRAGMA integrity_check(1)").query(String.class).single();
    return answer.equals("ok")
        ? Finding.ok(texts, Subject.DATABASE, where)
        : Finding.problem(texts, Subject.DATABASE, "damaged", where, answer);
  }

  private Finding schema(Database database) {
    return switch (new Migrations(database).state()) {
      case CURRENT -> Finding.ok(texts, Subject.SCHEMA);
      case BEHIND -> Finding.note(texts, Subject.SCHEMA, "behind");
      case NEWER -> Finding.problem(texts, Subject.SCHEMA, "newer");
    };
  }

  private Finding search(Database database, JdbcClient jdbc) {
    boolean there =
        switch (database.dialect()) {
          case POSTGRESQL -> true;
          case SQLITE ->
              jdbc.sql("SELECT sqlite_compileoption_used('ENABLE_FTS5')")
                      .query(Integer.class)
                      .single()
                  == 1;
        };
    return there
        ? Finding.ok(texts, Subject.SEARCH)
        : Finding.problem(texts, Subject.SEARCH, "missing");
  }
}
