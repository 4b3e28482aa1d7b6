package app.onward.platform.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts what the program asks of the store, sessions left out. */
public final class StoreQueries {
  private static final Logger STATEMENTS =
      (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");

  private StoreQueries() {}

  /** How many statements were sent while this was done. */
  public static int during(Runnable deed) {
    var seen = new ListAppender<ILoggingEvent>();
    Level usual = STATEMENTS.getLevel();
    seen.start();
    STATEMENTS.setLevel(Level.DEBUG);
    STATEMENTS.addAppender(seen);
    try {
      deed.run();
    } finally {
      STATEMENTS.detachAppender(seen);
      STATEMENTS.setLevel(usual);
    }
    return (int)
        seen.list.stream()
            .map(ILoggingEvent::getFormattedMessage)
            .filter(line -> line.startsWith("Executing prepared SQL statement"))
            .filter(line -> !line.contains("session"))
            .count();
  }
}
