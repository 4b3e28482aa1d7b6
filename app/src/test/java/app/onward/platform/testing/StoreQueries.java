package app.onward.platform.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Counts what the program asks of the store to answer requests, sessions left out. */
public final class StoreQueries {
  private static final Logger STATEMENTS =
      (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");

  /** Work in the background asks the store too, whenever it likes. */
  private static final String ANSWERING = "tomcat-handler-";

  private StoreQueries() {}

  /** How many statements answering requests sent while this was done. */
  public static int during(Runnable deed) {
    var seen = new Statements();
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
        seen.events.stream()
            .filter(event -> event.getThreadName().startsWith(ANSWERING))
            .map(ILoggingEvent::getFormattedMessage)
            .filter(line -> line.startsWith("Executing prepared SQL statement"))
            .filter(line -> !line.contains("session"))
            .count();
  }

  /** Kept so that they can be read while others are still being written. */
  private static final class Statements extends AppenderBase<ILoggingEvent> {
    private final Queue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      events.add(event);
    }
  }
}
