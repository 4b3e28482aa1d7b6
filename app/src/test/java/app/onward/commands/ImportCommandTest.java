package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.commands.TypedCommand.Ended;
import app.onward.platform.jdbc.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Importing as it is typed, by a running server and without one. */
class ImportCommandTest {
  private static final String RECEIPT =
      """
      From careers@employer.example Mon Jan 05 09:00:00 2026
      From: Example Gardens Careers <careers@employer.example>
      To: someone@home.example
      Subject: Your application for Gardener
      Date: Mon, 5 Jan 2026 09:00:00 +0000
      Message-ID: <receipt@employer.example>

      Thank you for applying for the position of Gardener at Example Gardens.
      We have received your application and will be in touch.

      """;

  @TempDir Path home;
  Path data;
  Path mbox;

  @BeforeEach
  void writesAMailbox() throws IOException {
    data = home.resolve("data");
    mbox = home.resolve("mail.mbox");
    Files.writeString(mbox, RECEIPT + ordinary(1) + ordinary(2));
  }

  private static String ordinary(int number) {
    return """
    From friend@home.example Tue Jan 06 10:00:00 2026
    From: Friend <friend@home.example>
    To: someone@home.example
    Subject: Apples, basket %1$s
    Date: Tue, 6 Jan 2026 10:00:00 +0000
    Message-ID: <apples-%1$s@home.example>

    There are apples left in the garden. Come by with basket %1$s on Saturday.

    """
        .formatted(number);
  }

  private JsonNode importIt(Exit expected) {
    Ended ended =
        TypedCommand.run(home, "import", mbox.toString(), "--json", "--data-dir", data.toString());
    assertThat(ended.code()).as(ended.err()).isEqualTo(expected.code());
    return JsonMapper.shared().readTree(ended.out()).get(0);
  }

  @Test
  void sameMailAgainChangesNothingWithAndWithoutAServer() {
    JsonNode alone = importIt(Exit.DONE);
    assertThat(alone.get("state").asString()).isEqualTo("DONE");
    assertThat(alone.get("messages").asInt()).isEqualTo(3);
    assertThat(alone.get("jobMails").asInt()).isEqualTo(1);
    String[] serve = {"--data-dir", data.toString(), "--port=0", "--open-browser=false"};
    try (var server = TypedCommand.start(home, Map.of(), serve)) {
      server.awaitFile(data.resolve("server.json"));
      JsonNode handedOver = importIt(Exit.DONE);
      assertThat(handedOver.get("known").asInt()).isEqualTo(3);
      assertThat(handedOver.get("jobMails").asInt()).isZero();
    }
  }

  @Test
  void pathWithNothingToReadIsNamed() {
    Ended ended = TypedCommand.run(home, "import", home.resolve("nothing").toString());
    assertThat(ended.code()).isEqualTo(Exit.FAILED.code());
    assertThat(ended.err()).contains(home.resolve("nothing").toString()).hasLineCount(1);
  }

  @Test
  void stoppingTheCommandCancelsTheImport() throws IOException {
    try (var large = Files.newBufferedWriter(mbox)) {
      // Enough that no machine has read them before it is told to stop.
      for (int i = 0; i < 300_000; i++) {
        large.write(ordinary(i));
      }
    }
    String[] words = {"import", mbox.toString(), "--data-dir", data.toString()};
    try (var typed = TypedCommand.start(home, Map.of(), words)) {
      typed.awaitTrue(() -> imports("state = 'RUNNING' AND bytes_read > 0") == 1);
      Ended ended = typed.stop();
      assertThat(ended.code()).isNotZero();
    }
    assertThat(imports("state = 'CANCELLED'")).isEqualTo(1);
    assertThat(imports("bytes_read < bytes_total")).isEqualTo(1);
  }

  private int imports(String where) {
    if (!Files.exists(data.resolve("onward.db"))) {
      return 0;
    }
    try (var database = Database.sqlite(data.resolve("onward.db"))) {
      var jdbc = JdbcClient.create(database.source());
      boolean there =
          jdbc.sql("SELECT COUNT(*) FROM sqlite_master WHERE name = 'imports'")
                  .query(Integer.class)
                  .single()
              == 1;
      return there
          ? jdbc.sql("SELECT COUNT(*) FROM imports WHERE " + where).query(Integer.class).single()
          : 0;
    }
  }
}
