package app.onward.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.jdbc.Dialect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
  @TempDir Path root;
  private FileStore files;

  @BeforeEach
  void opensAStore() {
    var leftovers = new Leftovers(Dialect.SQLITE, Clock.systemUTC());
    files = new FileStore(new DataDirectory(root), leftovers);
  }

  @Test
  void sameContentIsKeptOnce() throws IOException {
    StoredFile first = files.put(new ByteArrayInputStream("a letter".getBytes(UTF_8)));
    StoredFile second = files.put(new ByteArrayInputStream("a letter".getBytes(UTF_8)));

    assertThat(second).isEqualTo(first);
    assertThat(files.open(first.sha256())).hasContent("a letter");
    try (Stream<Path> kept = Files.walk(root).filter(Files::isRegularFile)) {
      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void whatAKilledProcessWasWritingIsErasedAtTheNextStart() throws IOException {
    StoredFile whole = files.put(new ByteArrayInputStream("a letter".getBytes(UTF_8)));
    Path half = Files.writeString(root.resolve("files").resolve("01a2.part"), "a let");

    files.afterSingletonsInstantiated();

    assertThat(half).doesNotExist();
    assertThat(files.open(whole.sha256())).hasContent("a letter");
  }
}
