package app.onward.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Third-party mail that lies beside the project; skipped where it is absent. */
class SharedMailTest {

  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, Mails.NOW);

  @Test
  @Timeout(120)
  void everyUnusualMailIsRead() throws IOException {
    List<Found> found = Mails.all(SharedMail.folder("mime"));

    assertThat(found).hasSizeGreaterThan(500);
    assertThat(found)
        .filteredOn(Found.Message.class::isInstance)
        .hasSizeGreaterThan(240)
        .allSatisfy(
            message ->
                assertThat(PARSER.parse(((Found.Message) message).raw()))
                    .isInstanceOf(Parsed.Ok.class));
  }

  @Test
  @Timeout(120)
  void everyFileIsParsedAndRedactedWhateverItHolds() throws IOException {
    try (Stream<Path> files = Files.walk(SharedMail.folder("mime"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        byte[] kept = Redaction.redact(bytes, Limits.DEFAULT);

        assertThat(PARSER.parse(RawMessage.of(bytes))).as(file.toString()).isNotNull();
        assertThat(Redaction.redact(kept, Limits.DEFAULT)).as(file.toString()).isEqualTo(kept);
      }
    }
  }

  @Test
  @Timeout(300)
  void ordinaryMailIsReadWhole() throws IOException {
    List<Found> found = Mails.all(SharedMail.folder("ordinary-mail"));

    assertThat(Mails.messages(found)).hasSize(3_000);
  }

  @Test
  void aMailboxHoldsTheMessagesItsAuthorsCutOutByHand() throws IOException {
    Path folder = SharedMail.folder("mime/mime4j/mbox/src/test/resources/test-1");
    List<String> messages = Mails.messages(Mails.all(folder.resolve("mbox.rlug")));

    for (int i = 0; i < 5; i++) {
      String expected = Files.readString(folder.resolve("mbox.rlug-" + i), ISO_8859_1);
      assertThat(messages.get(i)).isEqualToIgnoringWhitespace(expected);
    }
    assertThat(messages).hasSize(5);
  }
}
