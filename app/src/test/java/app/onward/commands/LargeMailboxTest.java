package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.onward.commands.TypedCommand.Ended;
import app.onward.platform.jdbc.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mailbox of about five gigabytes, read by the real program with little memory. */
@Tag("long")
class LargeMailboxTest {
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final List<String> LITTLE =
      List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
  private static final List<String> AS_SHIPPED =
      List.of("-Xmx512m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  private static final int ORDINARY = 40_000;
  private static final int RECEIPTS = 60;
  private static final int WITH_LARGE_FILES = 80;
  private static final long ROOM = 6_000_000_000L;

  @TempDir Path home;

  @Test
  void isCountedRightAndItsJobMailsAreSuggested() throws IOException {
    assumeThat(Files.getFileStore(home).getUsableSpace())
        .as("room for a mailbox of five gigabytes")
        .isGreaterThan(ROOM);
    Path mbox = home.resolve("large.mbox");
    write(mbox);
    assertThat(Files.size(mbox)).isGreaterThan(5_000_000_000L);

    JsonNode done = imported(mbox, LITTLE);

    assertThat(done.get("state").asString()).isEqualTo("DONE");
    assertThat(done.get("bytesRead").asLong()).isEqualTo(Files.size(mbox));
    assertThat(done.get("messages").asInt()).isEqualTo(ORDINARY + RECEIPTS + WITH_LARGE_FILES);
    assertThat(done.get("jobMails").asInt()).isEqualTo(RECEIPTS);
    assertThat(done.get("known").asInt()).isZero();
    assertThat(done.get("skipped").asInt()).isEqualTo(1);
    try (var database = Database.sqlite(home.resolve("data").resolve("onward.db"))) {
      var jdbc = JdbcClient.create(database.source());
      assertThat(jdbc.sql("SELECT state FROM suggestions").query(String.class).list())
          .hasSize(RECEIPTS)
          .containsOnly("PENDING");
      assertThat(jdbc.sql("SELECT reason, subject FROM import_skips").query().singleRow())
          .containsEntry("reason", "TOO_LARGE")
          .containsEntry("subject", "Apples, basket " + (ORDINARY / 2 + WITH_LARGE_FILES / 2));
    }
  }

  @Test
  void outsizedMailsAreReadOrPassedOver() throws IOException {
    Path mbox = home.resolve("outsized.mbox");
    Map<String, Supplier<byte[]>> mails = OutsizedMails.all();
    try (var mailbox = InventedMailbox.at(mbox, 2)) {
      for (Supplier<byte[]> mail : mails.values()) {
        mailbox.add(mail.get());
        mailbox.ordinary(1_000);
      }
    }

    JsonNode done = imported(mbox, AS_SHIPPED);

    assertThat(done.get("state").asString()).isEqualTo("DONE");
    assertThat(done.get("messages").asInt() + done.get("skipped").asInt())
        .isEqualTo(2 * mails.size());
    assertThat(done.get("messages").asInt()).isGreaterThan(mails.size());
  }

  private static void write(Path mbox) throws IOException {
    try (var mailbox = InventedMailbox.at(mbox, 1)) {
      for (int i = 0; i < ORDINARY; i++) {
        if (i == ORDINARY / 2) {
          mailbox.ordinaryWithFile(300 << 20);
        }
        if (i % (ORDINARY / WITH_LARGE_FILES) == 1) {
          mailbox.ordinaryWithFile((60 << 20) - i);
        }
        if (i % (ORDINARY / RECEIPTS) == 0 && i / (ORDINARY / RECEIPTS) < RECEIPTS) {
          int employer = i / (ORDINARY / RECEIPTS);
          if (employer == 30) {
            mailbox.receipt(employer, 34 << 20);
          } else {
            mailbox.receipt(employer);
          }
        }
        mailbox.ordinary(22_000);
      }
    }
  }

  private JsonNode imported(Path mbox, List<String> memory) {
    String[] words = {
      "import", mbox.toString(), "--json", "--data-dir", home.resolve("data").toString()
    };
    try (var typed = TypedCommand.start(home, Map.of(), memory, words)) {
      Ended ended = typed.await(PATIENCE);
      assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.DONE.code());
      return JsonMapper.shared().readTree(ended.out()).get(0);
    }
  }
}
