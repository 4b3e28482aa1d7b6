package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.onward.mail.Limits;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.Parsed;
import app.onward.mail.RawMessage;
import app.onward.mail.smtp.OutgoingMail;
import app.onward.mail.smtp.SmtpConnection;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on the wire is what was written, and nothing a header could be made of gets there.
 */
class SmtpConnectionTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final MailAddress MIRA = new MailAddress("Mira Hälvorsen", "mira@mailbox.example");

  @Test
  void aMailArrivesAsItWasWritten() throws IOException {
    String body =
        "Guten Tag Zoë,\n\n.eine Zeile mit Punkt – und ein € dazu.\n" + "lang ".repeat(300);
    String wire = sent(mail("Größe & Dank", body, List.of("a@x.example", "b@x.example")));
    MailMessage read = read(wire);

    assertThat(read.from()).isEqualTo(MIRA);
    assertThat(read.to()).extracting(MailAddress::address).containsExactly("lena@x.example");
    assertThat(read.subject()).isEqualTo("Größe & Dank");
    assertThat(read.messageId()).isEqualTo("own@mailbox.example");
    assertThat(read.references()).containsExactly("a@x.example", "b@x.example");
    assertThat(read.sentAt()).isEqualTo(NOON);
    assertThat(read.text().body().replaceAll("\\s+", " ").strip())
        .isEqualTo(body.replaceAll("\\s+", " ").strip());
    assertThat(wire).contains("In-Reply-To: <b@x.example>", "text/plain; charset=UTF-8");
    assertThat(wire).doesNotContainIgnoringCase("\nReply-To:");
  }

  @Test
  void oneThatAnswersNothingNamesNoThread() throws IOException {
    assertThat(sent(mail("Thanks", "Hello", List.of())))
        .doesNotContain("In-Reply-To")
        .doesNotContain("References");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hi\r\nBcc: all@x.example", "Hi\nBcc: a@x.example", "Hi\rX: y", "a\u0000b"})
  void aLineNeverBreaksIntoAHeader(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> mail(line, "Hello", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mail("Hello", "Hello", List.of("a@x.example>" + line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lena", "a@x.example,b@x.example", "Lena <a@x.example>", "a@x.example\nBcc:b"})
  void itGoesToOneAddress(String to) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OutgoingMail(MIRA, to, "Hi", "Hello", NOON, "a@x.example", List.of()));
  }

  private static OutgoingMail mail(String subject, String body, List<String> answers) {
    return new OutgoingMail(
        MIRA, "lena@x.example", subject, body, NOON, "own@mailbox.example", answers);
  }

  private static String sent(OutgoingMail mail) throws IOException {
    try (PracticeSmtpServer server = PracticeSmtpServer.start()) {
      var at =
          new MailServer(
              "localhost",
              server.port(),
              Encryption.TLS,
              PracticeSmtpServer.ADDRESS,
              PracticeSmtpServer.PASSWORD);
      try (var connection = SmtpConnection.open(at, Socket::new, TestCertificate.trusting())) {
        connection.send(mail);
      }
      return server.received().getFirst();
    }
  }

  private static MailMessage read(String wire) {
    var parser = new MailParser(Limits.DEFAULT, Clock.fixed(NOON, ZoneOffset.UTC));
    Parsed parsed = parser.parse(RawMessage.of(wire.getBytes(StandardCharsets.UTF_8)));
    return ((Parsed.Ok) parsed).message();
  }
}
