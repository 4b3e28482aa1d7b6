package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that was changed at random: whatever it has become, it is read or passed over. */
@Tag("long")
class MutatedMailTest {
  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, Mails.NOW);
  private static final List<String> NAMES =
      List.of("m.mbox", "m.eml", "m", "m.zip", "m.mbox.gz", "m.tgz", "m.msg");

  /** As many files of one mail as a person may open; each is looked for from the beginning. */
  private static final int ASKED_FOR = 5;

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharedMailIsReadOrPassedOver(long seed) throws IOException {
    try (Stream<Path> files = Files.walk(SharedMail.folder("mime"))) {
      List<byte[]> originals = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        originals.add(Files.readAllBytes(file));
      }
      assumeTrue(!originals.isEmpty());
      readMutants(originals, originals.size(), seed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void ownMailIsReadOrPassedOver(long seed) throws IOException {
    readMutants(SmallMails.ALL, 1_500, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void archivesAreReadOrPassedOver(long seed) throws IOException {
    readMutants(SmallMails.ARCHIVES, 1_500, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void htmlIsMadeHarmless(long seed) {
    Mutations mutations = new Mutations(seed);
    try (Watchdog watchdog = new Watchdog()) {
      for (int i = 0; i < 1_500; i++) {
        byte[] mutant =
            mutations.of(any(SmallMails.PAGES, mutations), any(SmallMails.ALL, mutations));
        watchdog.watch("HTML " + i, () -> HarmlessHtml.check(SafeHtml.of(Mails.text(mutant))));
      }
    }
  }

  private void readMutants(List<byte[]> originals, int count, long seed) throws IOException {
    Mutations mutations = new Mutations(seed);
    try (Watchdog watchdog = new Watchdog()) {
      for (int i = 0; i < count; i++) {
        byte[] original = originals.get(i % originals.size());
        byte[] mutant = mutations.of(original, any(originals, mutations));
        Path file = folder.resolve(NAMES.get(mutations.random().nextInt(NAMES.size())));
        Files.write(file, mutant);
        int resumeAfter = mutations.random().nextInt(1_000);
        watchdog.watch("Mutant " + i + " as " + file.getFileName(), () -> read(file, resumeAfter));
        Files.delete(file);
      }
    }
  }

  private static byte[] any(List<byte[]> all, Mutations mutations) {
    return all.get(mutations.random().nextInt(all.size()));
  }

  private static void read(Path file, int resumeAfter) throws IOException {
    MailSource source = MailSources.open(file, Limits.DEFAULT);
    List<Found> found = Mails.all(source, Position.START);
    for (Found each : found) {
      if (each instanceof Found.Message(RawMessage raw)) {
        read(raw);
      }
    }
    if (!found.isEmpty()) {
      int last = resumeAfter % found.size();
      assertThat(messages(Mails.all(source, found.get(last).position())))
          .as("read on after find %d of %d", last, found.size())
          .isEqualTo(messages(found.subList(last + 1, found.size())));
    }
  }

  private static void read(RawMessage raw) {
    Parsed parsed = PARSER.parse(raw);
    byte[] kept = Redaction.redact(raw.bytes(), Limits.DEFAULT);
    assertThat(Redaction.redact(kept, Limits.DEFAULT)).as("redacted twice").isEqualTo(kept);
    if (parsed instanceof Parsed.Ok(MailMessage mail)) {
      MessageKey key = MessageKey.of(mail);
      assertThat(key.value()).isNotEmpty();
      if (mail.html() != null) {
        HarmlessHtml.check(SafeHtml.of(mail.html()));
      }
      mail.attachments().stream()
          .limit(ASKED_FOR)
          .forEach(file -> Attachments.content(kept, file.index(), Limits.DEFAULT));
    }
  }

  /** The messages among what was found; that an archive is damaged may be said twice. */
  private static List<String> messages(List<Found> found) {
    return found.stream()
        .filter(Found.Message.class::isInstance)
        .map(Found.Message.class::cast)
        .map(each -> each.position() + " " + Arrays.hashCode(each.raw().bytes()))
        .toList();
  }
}
