package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A disk that is full says so, loses nothing, and reading goes on once there is room. */
@Tag("long")
class ImportOnFullDiskTest {

  @TempDir Path home;

  @ParameterizedTest(name = "{0} mails with {1} bytes of files")
  @CsvSource({"80, 1000000", "7000, 0"})
  void isWaitedForUntilThereIsRoom(int mails, int fileBytes) throws Exception {
    SmallDisk.assumeAllowed();
    Path mbox = home.resolve("search.mbox");
    try (var mailbox = InventedMailbox.at(mbox, 1)) {
      for (int i = 0; i < mails; i++) {
        if (fileBytes > 0) {
          mailbox.receipt(i, fileBytes);
        } else {
          mailbox.receipt(i);
        }
      }
    }
    var disk = new SmallDisk(Files.createDirectory(home.resolve("data")), 260, 170);

    try (var typed = importing(disk, mbox)) {
      typed.awaitTrue(() -> typed.err().contains("The disk is full"));
      disk.makeRoom(typed.pid());

      var ended = typed.await(Duration.ofMinutes(5));
      assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.DONE.code());
      JsonNode done = JsonMapper.shared().readTree(ended.out()).get(0);
      assertThat(done.get("messages").asInt()).isEqualTo(mails);
      assertThat(done.get("jobMails").asInt()).isEqualTo(mails);
      assertThat(done.get("skipped").asInt()).isZero();
    }
  }

  @Test
  void isSaidWhereAMailboxIsDropped() throws Exception {
    SmallDisk.assumeAllowed();
    Path mbox = home.resolve("search.mbox");
    try (var mailbox = InventedMailbox.at(mbox, 1)) {
      mailbox.receipt(1);
    }
    var disk = new SmallDisk(Files.createDirectory(home.resolve("data")), 60, 20);

    try (var server = KillableServer.startedOn(home, disk)) {
      Visitor visitor = server.signedIn();
      Answer answer =
          visitor.upload(
              visitor.get("/imports"), "/imports", "files", "a.mbox", Files.readAllBytes(mbox));

      assertThat(answer.status()).isEqualTo(507);
      assertThat(answer.html().select("h1").text()).isEqualTo("The disk is full");
    }
  }

  private TypedCommand importing(SmallDisk disk, Path mbox) throws IOException {
    return TypedCommand.startWithin(
        disk.surroundings(),
        home,
        Map.of(),
        List.of(),
        "import",
        mbox.toString(),
        "--json",
        "--data-dir",
        disk.directory().toString());
  }
}
