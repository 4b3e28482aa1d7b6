package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSourcesTest {

  private static final String ONE = Mails.simple("One", "First body.");
  private static final String TWO = Mails.simple("Two", "Second body.");
  private static final byte[] MBOX =
      Mails.bytes(Mails.SEPARATOR + ONE + "\n" + Mails.SEPARATOR + TWO + "\n");

  private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
      RandomGeneratorFactory.of("L64X128MixRandom");

  @TempDir Path folder;

  @Test
  void readsAMailboxUnderAnyName() throws IOException {
    assertThat(Mails.messages(Mails.all(file("All mail Including Spam and Trash", MBOX))))
        .containsExactly(ONE, TWO);
  }

  @Test
  void readsASingleMessageWithAMarkBeforeIt() throws IOException {
    assertThat(Mails.messages(Mails.all(file("a.eml", Mails.bytes("\ufeff" + ONE)))))
        .containsExactly(ONE);
  }

  @Test
  void readsASingleMessageWhoseLineEndsWereDoubled() throws IOException {
    String sent = ONE.replace("\n", "\r\n");

    assertThat(Mails.messages(Mails.all(file("a.eml", Mails.bytes(ONE.replace("\n", "\r\r\n"))))))
        .containsExactly(sent);
  }

  @Test
  void readsFoldersWithinFoldersByName() throws IOException {
    file("b/two.eml", Mails.bytes(TWO));
    file("a/deep/one.eml", Mails.bytes(ONE));

    assertThat(Mails.messages(Mails.all(folder))).containsExactly(ONE, TWO);
  }

  @Test
  void readsAMaildirWithoutWhatIsStillBeingWritten() throws IOException {
    file("Maildir/cur/1699.M1P2.host:2,S", Mails.bytes(ONE));
    file("Maildir/.Sent/new/1700.M1P2.host", Mails.bytes(TWO));
    file("Maildir/tmp/1701.M1P2.host", Mails.bytes(TWO));
    file("Maildir/dovecot.index", new byte[] {1, 2, 3});

    List<Found> found = Mails.all(folder);

    assertThat(Mails.messages(found)).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(Mails.skipped(found)).isEmpty();
  }

  @Test
  void reportsWhatIsNoMail() throws IOException {
    byte[] noise = new byte[70_000];
    RANDOM.create(1).nextBytes(noise);
    file("photo.mbox", noise);
    file("notes.txt", Mails.bytes("Shopping:\nmilk"));

    assertThat(Mails.skipped(Mails.all(folder)))
        .containsExactly(SkipReason.NOT_MAIL, SkipReason.NOT_MAIL);
  }

  @Test
  void findsTheMessagesOfAMailboxWhoseBeginningIsMissing() throws IOException {
    byte[] torn = Mails.bytes("\0\0\0 rest of a body\n\n" + Mails.text(MBOX));

    List<Found> found = Mails.all(file("torn.mbox", torn));

    assertThat(Mails.messages(found)).containsExactly(ONE, TWO);
    assertThat(Mails.skipped(found)).containsExactly(SkipReason.MALFORMED);
  }

  @Test
  void tellsThatThereIsNothing() {
    assertThatThrownBy(() -> MailSources.open(folder.resolve("none.mbox"), Limits.DEFAULT))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void goesOnAfterAnyPosition() throws IOException {
    file("a.mbox", MBOX);
    file("b.zip", Mails.zip("x/one.eml", Mails.bytes(ONE), "y.mbox.gz", Mails.gzip(MBOX)));
    file("c.eml", Mails.bytes(TWO));
    MailSource source = MailSources.open(folder, Limits.DEFAULT);
    List<Found> all = Mails.all(source, Position.START);

    assertThat(all).hasSize(6);
    for (int i = 0; i < all.size(); i++) {
      List<Found> rest = Mails.all(source, all.get(i).position());
      assertThat(Mails.messages(rest)).isEqualTo(Mails.messages(all.subList(i + 1, all.size())));
    }
  }

  @Test
  void beginsAgainWhenThePlaceIsGone() throws IOException {
    MailSource source = MailSources.open(file("a.mbox", MBOX), Limits.DEFAULT);

    assertThat(Mails.all(source, new Position("moved.mbox", 12))).hasSize(2);
  }

  @Test
  void stopsWhenTold() throws IOException {
    MailSource source = MailSources.open(file("a.mbox", MBOX), Limits.DEFAULT);
    List<Found> taken = new ArrayList<>();

    source.read(
        Position.START,
        found -> {
          taken.add(found);
          return false;
        });

    assertThat(taken).hasSize(1);
  }

  @Test
  void tellsHowFarItCame() throws IOException {
    file("a.mbox", MBOX);
    file("b.zip", Mails.zip("one.eml", Mails.bytes(ONE)));
    MailSource source = MailSources.open(folder, Limits.DEFAULT);
    List<Long> told = new ArrayList<>();

    source.read(
        Position.START,
        new MailSource.Sink() {
          @Override
          public boolean accept(Found found) {
            return true;
          }

          @Override
          public void progress(long bytesRead) {
            told.add(bytesRead);
          }
        });

    assertThat(told).isSorted().last().isEqualTo(source.totalBytes());
  }

  @Nested
  class Archives {

    @Test
    void holdMailboxesAndMessages() throws IOException {
      byte[] zip = Mails.zip("Takeout/Mail/All mail.mbox", MBOX, "one.eml", Mails.bytes(ONE));

      assertThat(Mails.messages(Mails.all(file("takeout.zip", zip))))
          .containsExactly(ONE, TWO, ONE);
      assertThat(Mails.messages(Mails.all(file("m.mbox.gz", Mails.gzip(MBOX)))))
          .containsExactly(ONE, TWO);
    }

    @Test
    void holdOneMoreArchiveAndNoThird() throws IOException {
      byte[] inner = Mails.zip("one.eml", Mails.bytes(ONE));

      List<Found> twice = Mails.all(file("2.zip", Mails.zip("in.zip", inner)));
      List<Found> thrice =
          Mails.all(file("3.zip", Mails.zip("in.zip", Mails.zip("in2.zip", inner))));

      assertThat(Mails.messages(twice)).containsExactly(ONE);
      assertThat(Mails.skipped(thrice)).containsExactly(SkipReason.NESTED_TOO_FAR);
    }

    @Test
    void thatNameAPlaceOutsideAreReadWithoutIt() throws IOException {
      byte[] zip =
          Mails.zip(
              "../../etc/evil.eml",
              Mails.bytes(ONE),
              "C:\\evil.eml",
              Mails.bytes(ONE),
              "good.eml",
              Mails.bytes(TWO));

      List<Found> found = Mails.all(file("evil.zip", zip));

      assertThat(Mails.messages(found)).containsExactly(TWO);
      assertThat(Mails.skipped(found))
          .containsExactly(SkipReason.UNSAFE_PATH, SkipReason.UNSAFE_PATH);
    }

    @Test
    void thatUnpackWithoutEndAreLeft() throws IOException {
      byte[] bomb = Mails.bytes(ONE + "0".repeat(40 << 20));
      byte[] zip = Mails.zip("bomb.eml", bomb, "good.eml", Mails.bytes(TWO));

      List<Found> found = Mails.all(file("bomb.zip", zip));
      List<Found> nested = Mails.all(file("bomb2.zip", Mails.zip("in.zip", zip)));
      List<Found> gzip = Mails.all(file("bomb.gz", Mails.gzip(bomb)));

      assertThat(Mails.messages(found)).containsExactly(TWO);
      assertThat(Mails.skipped(found)).containsExactly(SkipReason.EXPANDS_TOO_FAR);
      assertThat(Mails.skipped(nested)).contains(SkipReason.EXPANDS_TOO_FAR);
      assertThat(Mails.skipped(gzip)).containsExactly(SkipReason.EXPANDS_TOO_FAR);
    }

    @Test
    void thatUseTheSameBytesAgainAndAgainAreLeft() throws IOException {
      byte[] sharing = sharing(Mails.zip("a.eml", Mails.bytes(ONE)), 20);
      MailSource source = MailSources.open(file("sharing.zip", sharing), Limits.DEFAULT);

      List<Found> found = Mails.all(source, Position.START);

      assertThat(Mails.skipped(found)).containsExactly(SkipReason.EXPANDS_TOO_FAR);
      assertThat(Mails.messages(found)).hasSizeLessThan(20).containsOnly(ONE);
      assertThat(Mails.all(source, found.getLast().position())).isEmpty();
    }

    /** Lists the only entry of a zip many times over. */
    private static byte[] sharing(byte[] zip, int times) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
      int end = zip.length - 22;
      int list = bytes.getInt(end + 16);
      var out = new ByteArrayOutputStream();
      out.write(zip, 0, list);
      for (int i = 0; i < times; i++) {
        out.write(zip, list, end - list);
      }
      bytes.putShort(end + 8, (short) times).putShort(end + 10, (short) times);
      bytes.putInt(end + 12, times * (end - list));
      out.write(zip, end, 22);
      return out.toByteArray();
    }

    @Test
    void thatBreakOffYieldWhatCameBefore() throws IOException {
      byte[] gzip = Mails.gzip(Mails.bytes(Mails.text(MBOX) + Mails.SEPARATOR + noise()));

      List<Found> found = Mails.all(file("cut.mbox.gz", Arrays.copyOf(gzip, gzip.length - 400)));

      assertThat(Mails.messages(found)).startsWith(ONE, TWO);
      assertThat(Mails.skipped(found)).containsExactly(SkipReason.DAMAGED);
    }

    @Test
    void thatAreNoneInTruthAreReported() throws IOException {
      byte[] zip = Mails.zip("one.eml", Mails.bytes(ONE));

      List<Found> found = Mails.all(file("cut.zip", Arrays.copyOf(zip, zip.length / 2)));

      assertThat(Mails.skipped(found)).containsExactly(SkipReason.DAMAGED);
    }

    private static String noise() {
      RandomGenerator random = RANDOM.create(2);
      StringBuilder noise = new StringBuilder("Subject: noise\n\n");
      random.ints(4_000, 33, 126).forEach(c -> noise.append((char) c));
      return noise.toString();
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }
}
