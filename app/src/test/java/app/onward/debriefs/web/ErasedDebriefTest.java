package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.debriefs.CheckIns;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Ended;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is erased of a debrief is nowhere any more, not even in the database's files. */
@OnBothStores
class ErasedDebriefTest {
  private static final int SO_AND_SO = 7;

  private final RunningOnward onward;
  private final Seeker seeker;
  private final Ended ended;

  ErasedDebriefTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    ended = new Ended(onward, seeker.workspace());
  }

  @Test
  void aWholeOneGoesWithAllThatCameOfIt() throws IOException {
    String word = "heron" + onward.newWorkspace();
    String debrief = closed(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3), word);
    assertThat(seeker.get("/lessons").main()).contains("count the " + word);
    assertThat(seeker.get("/strengths").main()).contains("Drew the " + word);

    Page asked = seeker.get(debrief + "/erasure");
    assertThat(asked.main()).contains("It cannot be brought back");
    Page erased = seeker.submit(debrief + "/erasure");

    assertThat(erased.toast()).isEqualTo("Erased.");
    assertThat(erased.main()).doesNotContain("You looked back");
    assertThat(seeker.get(debrief).status()).isEqualTo(404);
    assertThat(seeker.get("/lessons").main()).doesNotContain(word);
    assertThat(seeker.get("/strengths").main()).doesNotContain(word);
    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  @Test
  void oneThatIsOpenGoesToo() throws IOException {
    String word = "heron" + onward.newWorkspace();
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    seeker.get(debrief + "/worked");
    seeker.submit(debrief + "/worked", "first", "Drew the " + word);
    String link = seeker.get(debrief + "/worked").html().select("a[href$=/erasure]").attr("href");

    seeker.get(link);
    seeker.submit(link);

    assertThat(seeker.get(debrief).status()).isEqualTo(404);
    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  @Test
  void anAnswerAtTheGateLeavesNothingInTheFile() throws IOException {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    seeker.get(debrief + "/gate");
    seeker.submit(debrief + "/check-in", "value", Integer.toString(SO_AND_SO));
    DebriefId id = DebriefId.of(debrief.replaceAll(".*/", ""));
    var checkIns = onward.get(CheckIns.class);
    byte[] row = row(checkIns.at(seeker.workspace(), id).orElseThrow());
    boolean embedded = onward.get(Dialect.class) == Dialect.SQLITE;
    assertThat(StoreBytes.contain(onward, text(row))).isEqualTo(embedded);
    seeker.get(debrief + "/gate");

    seeker.submit(debrief + "/check-in/erasure");

    assertThat(checkIns.at(seeker.workspace(), id)).isEmpty();
    assertThat(StoreBytes.contain(onward, text(row))).isFalse();
  }

  /** As SQLite writes a row: the debrief, the number in one byte, the time in six. */
  private static byte[] row(CheckIns.CheckIn checkIn) {
    byte[] id = checkIn.debrief().toString().getBytes(StandardCharsets.US_ASCII);
    byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(checkIn.at().toEpochMilli()).array();
    byte[] lastSix = Arrays.copyOfRange(time, 2, time.length);
    return ByteBuffer.allocate(id.length + 1 + lastSix.length)
        .put(id)
        .put((byte) checkIn.value())
        .put(lastSix)
        .array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String closed(ApplicationId id, String word) {
    String debrief = begin(id);
    seeker.get(debrief + "/worked");
    seeker.submit(debrief + "/worked", "first", "Drew the " + word);
    seeker.get(debrief + "/lesson");
    seeker.submit(debrief + "/lesson", "lesson", "count the " + word);
    seeker.get(debrief + "/close");
    seeker.submit(debrief + "/closing");
    return debrief;
  }

  private String begin(ApplicationId id) {
    seeker.get("/applications/" + id + "/debrief");
    return seeker.submit("/applications/" + id + "/debriefs").path().replaceAll("/[a-z]+$", "");
  }
}
