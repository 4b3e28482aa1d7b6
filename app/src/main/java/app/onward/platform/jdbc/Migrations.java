package app.onward.platform.jdbc;

import app.onward.platform.config.SettingsException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings a store to the shape this program knows: one numbered history for both stores. */
public final class Migrations {
  private final Flyway flyway;

  public Migrations(Database database) {
    this.flyway =
        Flyway.configure()
            .dataSource(database.source())
            .locations("classpath:db/common", "classpath:db/" + database.dialect().folder())
            .placeholders(Map.of("blob", database.dialect() == Dialect.SQLITE ? "BLOB" : "BYTEA"))
            .load();
  }

  /**
   * Applies what is missing.
   *
   * @throws SettingsException if the store was written by a newer program
   */
  public void run() {
    if (state() == State.NEWER) {
      throw new SettingsException("database.newer");
    }
    flyway.migrate();
  }

  /** How the store's shape stands to this program's; looks without changing anything. */
  public State state() {
    var info = flyway.info();
    boolean newer =
        Arrays.stream(info.all())
            .map(each -> each.getState())
            .anyMatch(
                state ->
                    state == MigrationState.FUTURE_SUCCESS
                        || state == MigrationState.FUTURE_FAILED);
    if (newer) {
      return State.NEWER;
    }
    return info.pending().length == 0 ? State.CURRENT : State.BEHIND;
  }

  /** The shape of a store. */
  public enum State {
    /** Some migrations are still to be applied. */
    BEHIND,
    CURRENT,
    /** Written by a newer program. */
    NEWER
  }
}
