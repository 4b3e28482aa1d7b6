package app.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.onward.platform.jdbc.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FullDiskTest {
  @TempDir Path folder;

  @Test
  void isToldFromWhatTheSystemSays() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    Throwable failure = catchThrowable(() -> Files.write(full, new byte[9_000]));

    assertThat(FullDisk.isWhy(failure)).isTrue();
    assertThat(FullDisk.isWhy(new UncheckedIOException((IOException) failure))).isTrue();
  }

  @Test
  void isToldFromWhatTheStoreSays() {
    try (var store = Database.sqlite(folder.resolve("small.db"))) {
      var jdbc = JdbcClient.create(store.source());
      jdbc.sql("CREATE TABLE words (word text)").update();
      jdbc.sql("PRAGMA max_page_count = 20").query().listOfRows();

      Throwable failure =
          catchThrowable(
              () ->
                  jdbc.sql("INSERT INTO words VALUES (?)").param("word ".repeat(50_000)).update());

      assertThat(FullDisk.isWhy(failure)).isTrue();
    }
  }

  @Test
  void isNotWhyEverythingFails() {
    assertThat(FullDisk.isWhy(null)).isFalse();
    assertThat(FullDisk.isWhy(new IllegalStateException("no space left"))).isFalse();
    assertThat(FullDisk.isWhy(new FileSystemException("a", null, "Permission denied"))).isFalse();
  }
}
