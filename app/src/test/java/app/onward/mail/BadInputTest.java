package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people drop by accident, or others make to do harm; archives are in MailSourcesTest. */
class BadInputTest {
  private static final String ONE = Mails.simple("One", "First body.");
  private static final String TWO = Mails.simple("Two", "Second body.");
  private static final String MBOX = Mails.SEPARATOR + ONE + "\n" + Mails.SEPARATOR + TWO + "\n";

  @TempDir Path folder;

  @Test
  void aMailboxThatWasCutIsReadAsFarAsItGoesAndSaysSo() throws IOException {
    List<Found> found = Mails.all(file("cut.mbox", MBOX.substring(0, MBOX.length() - 8)));

    assertThat(Mails.messages(found)).hasSize(2).first().isEqualTo(ONE);
    assertThat(found.getLast())
        .isInstanceOfSatisfying(
            Found.Skipped.class,
            cut -> {
              assertThat(cut.reason()).isEqualTo(SkipReason.CUT_SHORT);
              assertThat(cut.peek().subject()).isEqualTo("Two");
              assertThat(cut.offset()).isEqualTo(MBOX.lastIndexOf(Mails.SEPARATOR));
            });
    assertThat(Mails.skipped(Mails.all(file("whole.mbox", MBOX)))).isEmpty();
    assertThat(Mails.skipped(Mails.all(file("one.eml", ONE.strip())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "picture.png, 89504e470d0a1a0a0000000d49484452",
    "photo.jpg, ffd8ffe000104a464946000101010048",
    "letter.pdf, 255044462d312e370a25e2e3cfd30a31",
    "program, 7f454c46020101000000000000000000",
    "store.db, 53514c69746520666f726d6174203300",
    "pst, 2142444e5f5f5f5f534d170013000100"
  })
  void whatIsNoMailIsNoneUnderAnyName(String what, String head) throws IOException {
    byte[] noise = new byte[50_000];
    RandomGeneratorFactory.of("L64X128MixRandom").create(what.hashCode()).nextBytes(noise);
    byte[] content = new byte[noise.length + 16];
    System.arraycopy(HexFormat.of().parseHex(head), 0, content, 0, 16);
    System.arraycopy(noise, 0, content, 16, noise.length);

    for (String name : List.of(what, what + ".mbox", what + ".eml", what + ".msg", "Inbox")) {
      Path file = Files.write(folder.resolve(name), content);
      List<Found> found = Mails.all(file);

      assertThat(Mails.skipped(found)).as(name).containsExactly(SkipReason.NOT_MAIL);
      assertThat(found).as(name).hasSize(1);
      Files.delete(file);
    }
  }

  @Test
  void anArchiveWithAPasswordIsLocked() throws IOException {
    byte[] zip = Mails.zip("one.eml", Mails.bytes(ONE));
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    zip[6] |= 1; // encrypted, says the entry
    zip[bytes.indexOf("PK\1\2") + 8] |= 1; // and the list of entries

    List<Found> alone = Mails.all(Files.write(folder.resolve("locked.zip"), zip));
    List<Found> within =
        Mails.all(Files.write(folder.resolve("outer.zip"), Mails.zip("in.zip", zip)));

    assertThat(Mails.skipped(alone)).containsExactly(SkipReason.LOCKED);
    assertThat(Mails.skipped(within)).containsExactly(SkipReason.LOCKED);
  }

  @Test
  void aMailOfTenThousandLevelsIsPassedOver() {
    StringBuilder parts = new StringBuilder("Subject: deep\n");
    for (int i = 0; i < 10_000; i++) {
      parts.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    String mails = "Subject: x\n" + "Content-Type: message/rfc822\n\n".repeat(10_000);

    assertThat(Mails.refuse(parts + "\nend", Limits.DEFAULT).reason())
        .isEqualTo(SkipReason.TOO_DEEP);
    assertThat(Mails.refuse(mails, Limits.DEFAULT).reason()).isEqualTo(SkipReason.TOO_DEEP);
  }

  @Test
  @Tag("long")
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void aMailOfTwoGigabytesIsPassedOverAndTheNextIsRead() throws IOException {
    long gigabytes = (2L << 30) + 12_345;
    List<Found> found = new ArrayList<>();
    InputStream mailbox =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(Mails.bytes(MBOX + Mails.SEPARATOR + ONE)),
                    new Lines(gigabytes),
                    new ByteArrayInputStream(Mails.bytes("\n" + Mails.SEPARATOR + TWO + "\n")))));
    Window window = new Window(mailbox, 0, Limits.DEFAULT.messageBytes());
    new MboxSplitter(window, "huge", Limits.DEFAULT).forEach(found::add);

    assertThat(Mails.messages(found)).containsExactly(ONE, TWO, TWO);
    assertThat(Mails.skipped(found)).containsExactly(SkipReason.TOO_LARGE);
    assertThat(found.getLast().position().offset()).isGreaterThan(gigabytes);
  }

  @Test
  void aFileOfTwoGigabytesIsLookedAtNoFurtherThanAMailMayGo() throws IOException {
    Path file = file("huge.eml", ONE);
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((2L << 30) + 12_345);
    }

    List<Found> found = Mails.all(file);

    assertThat(Mails.skipped(found)).containsExactly(SkipReason.TOO_LARGE);
    assertThat(((Found.Skipped) found.getFirst()).peek().subject()).isEqualTo("One");
  }

  /** Lines of text without an end that anybody would wait for. */
  private static final class Lines extends InputStream {
    private static final byte[] LINE = Mails.bytes("From the garden come apples, pears, plums.\n");
    private long left;

    Lines(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? '\n' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int wanted = (int) Math.min(left, length);
      for (int i = 0; i < wanted; i += LINE.length) {
        System.arraycopy(LINE, 0, into, from + i, Math.min(LINE.length, wanted - i));
      }
      left -= wanted;
      return wanted;
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
