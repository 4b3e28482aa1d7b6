package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties over invented bytes; the seed stands in the name of each run. */
class MailRoundTripTest {

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "From ",
          ">From x",
          "From here to there",
          ">>From ",
          "--b",
          "Subject: x",
          "plain words",
          "=E9=",
          "=?utf-8?Q?=C3?=",
          "<p>",
          "</div>",
          "https://a.example/?token=abcd",
          "On 1 Jan 2026, Jo wrote:",
          "> quoted",
          "-- ",
          "\u00e9\u200c",
          "\0",
          "Content-Type: text/html",
          "Content-Type: multipart/mixed; boundary=b",
          "BEGIN:VCALENDAR",
          "DTSTART:2026",
          "\r",
          " ");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatMboxrdWritesIsReadBack(long seed) {
    RandomGenerator random = random(seed);
    List<String> mails = new ArrayList<>();
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String body = invented(random, 40).replace("\r", "").stripTrailing() + "\n";
      String mail = "Subject: " + i + "\n\n" + body;
      mails.add(mail);
      mbox.append(Mails.SEPARATOR).append(mail.replaceAll("(?m)^(>*From )", ">$1")).append('\n');
    }

    assertThat(split(mbox.toString())).isEqualTo(mails);
    assertThat(split(mbox.toString().replace("\n", "\r\n")))
        .isEqualTo(mails.stream().map(mail -> mail.replace("\n", "\r\n")).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void noMailMakesTheParserThrowOrKeepATokenOrChangeTwice(long seed) {
    RandomGenerator random = random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] mail = Mails.bytes("Subject: x\n" + invented(random, 60));
      Parsed parsed = new MailParser(Limits.DEFAULT, Mails.NOW).parse(RawMessage.of(mail));
      byte[] kept = Redaction.redact(mail, Limits.DEFAULT);

      assertThat(parsed.toString()).doesNotContain("token=abcd");
      assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("token=abcd");
      assertThat(Redaction.redact(kept, Limits.DEFAULT)).isEqualTo(kept);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void anyCutOfAMailboxIsRead(long seed) {
    RandomGenerator random = random(seed);
    byte[] mbox =
        Mails.bytes((Mails.SEPARATOR + Mails.simple("x", invented(random, 30)) + "\n").repeat(5));
    for (int i = 0; i < 50; i++) {
      byte[] cut = Arrays.copyOf(mbox, random.nextInt(mbox.length));
      int whole = split(new String(mbox, StandardCharsets.UTF_8)).size();

      assertThat(split(new String(cut, StandardCharsets.ISO_8859_1)))
          .hasSizeLessThanOrEqualTo(whole);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33})
  void cleaningCleanTextChangesNothing(long seed) {
    RandomGenerator random = random(seed);
    for (int i = 0; i < 200; i++) {
      String tidy = Characters.tidy(invented(random, 50));

      assertThat(Characters.tidy(tidy)).isEqualTo(tidy);
      assertThat(Tokens.remove(Tokens.remove(tidy))).isEqualTo(Tokens.remove(tidy));
    }
  }

  private static String invented(RandomGenerator random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static List<String> split(String mbox) {
    List<Found> found = new ArrayList<>();
    Window window = new Window(new ByteArrayInputStream(Mails.bytes(mbox)), 0, 64 << 20);
    new MboxSplitter(window, "x", Limits.DEFAULT).forEach(found::add);
    return Mails.messages(found);
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
