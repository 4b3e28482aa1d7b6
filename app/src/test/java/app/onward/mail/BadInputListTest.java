package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/bad-input.md} quotes sentences that are said, and names tests that are there. */
class BadInputListTest {
  private static final Path LIST = Path.of("../docs/bad-input.md");

  @Test
  void everySentenceIsSaidAndEveryTestIsThere() throws IOException {
    List<String> rows =
        Files.readAllLines(LIST).stream().filter(line -> line.startsWith("| ")).skip(1).toList();
    String messages = all(Path.of("src/main/resources/messages"), Files::readString);
    String tests = all(Path.of("src/test/java"), file -> file.getFileName() + "\n");

    assertThat(rows).hasSizeGreaterThanOrEqualTo(13);
    for (String row : rows) {
      assertThat(found("“([^”]+)”", row)).allSatisfy(said -> assertThat(messages).contains(said));
      assertThat(found("`(\\w+Test)`", row))
          .as(row)
          .isNotEmpty()
          .allSatisfy(test -> assertThat(tests).contains(test + ".java"));
    }
  }

  private static List<String> found(String pattern, String row) {
    return Pattern.compile(pattern).matcher(row).results().map(BadInputListTest::first).toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }

  private interface Reading {
    String of(Path file) throws IOException;
  }

  private static String all(Path folder, Reading reading) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(reading.of(file));
      }
      return all.toString();
    }
  }
}
