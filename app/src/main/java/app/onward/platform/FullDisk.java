package app.onward.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from a failure that no room was left to write. */
public final class FullDisk {
  /** What SQLite calls it (SQLITE_FULL), also where the reason is told more closely. */
  private static final int SQLITE = 13;

  private static final String POSTGRESQL = "53100";
  private static final int DEEPEST = 20;

  private FullDisk() {}

  /** Whether it is why this failed. */
  public static boolean isWhy(@Nullable Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(FullDisk::says);
  }

  private static boolean says(Throwable failure) {
    return switch (failure) {
      case SQLException sql ->
          (sql.getErrorCode() & 0xff) == SQLITE || POSTGRESQL.equals(sql.getSQLState());
      case IOException io -> says(String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** As Linux and macOS, and as Windows say it. */
  private static boolean says(String words) {
    return words.contains("no space left")
        || words.contains("not enough space on the disk")
        || words.contains("quota exceeded");
  }
}
