package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No password goes out before the connection is encrypted and the server is who it should be. */
class ImapConnectionTest {
  private final PracticeMailServer server = PracticeMailServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPasswordThatIsRefusedIsSaid() {
    assertThat(failure(server("localhost", server.port(), Encryption.TLS, "wrong"), trusting()))
        .isEqualTo(Reason.WRONG_PASSWORD);
  }

  @Test
  void aCertificateThatNobodyKnowsEndsIt() throws Exception {
    assertThat(
            failure(
                right("localhost", server.port(), Encryption.TLS),
                SSLContext.getDefault().getSocketFactory()))
        .isEqualTo(Reason.CERTIFICATE_UNKNOWN);
    assertThat(server.commands()).noneMatch(command -> command.contains("LOGIN"));
  }

  @Test
  void aCertificateForAnotherNameEndsIt() {
    assertThat(failure(right("127.0.0.1", server.port(), Encryption.TLS), trusting()))
        .isEqualTo(Reason.CERTIFICATE_OTHER_NAME);
    assertSilence(server);
  }

  @Test
  void aServerThatDoesNotEncryptGetsNoPassword() {
    assertThat(failure(right("localhost", server.plainPort(), Encryption.TLS), trusting()))
        .isEqualTo(Reason.NO_TLS);
    assertThat(failure(right("localhost", server.plainPort(), Encryption.STARTTLS), trusting()))
        .isEqualTo(Reason.NO_TLS);
    assertSilence(server);
  }

  @Test
  void encryptionCanBeginWithACommand() throws Exception {
    try (PracticeMailServer later = PracticeMailServer.startWithStarttls();
        ImapConnection connection =
            ImapConnection.open(
                right("localhost", later.port(), Encryption.STARTTLS), Socket::new, trusting())) {
      assertThat(connection.folders()).hasSize(1);
      List<String> commands = later.commands();
      int encrypted = commands.indexOf("STARTTLS");
      assertThat(encrypted).isNotNegative();
      assertThat(commands.subList(0, encrypted)).containsOnly("CAPABILITY");
    }
  }

  @Test
  void encryptionThatBeginsLaterChecksTheNameAsWell() {
    try (PracticeMailServer later = PracticeMailServer.startWithStarttls()) {
      assertThat(failure(right("127.0.0.1", later.port(), Encryption.STARTTLS), trusting()))
          .isEqualTo(Reason.CERTIFICATE_OTHER_NAME);
      assertThat(later.commands()).containsOnly("CAPABILITY", "STARTTLS");
    }
  }

  @Test
  void aNameThatNobodyKnowsIsSaid() {
    assertThat(failure(right("no-such.example", 993, Encryption.TLS), trusting()))
        .isEqualTo(Reason.HOST_NOT_FOUND);
  }

  @Test
  void aDoorThatIsClosedIsSaid() throws IOException {
    try (var taken = new Socket()) {
      // Nobody listens, and nobody else can.
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertThat(failure(right("localhost", taken.getLocalPort(), Encryption.TLS), trusting()))
          .isEqualTo(Reason.NOT_REACHED);
    }
  }

  @Test
  void whoDialsDecidesWhere() {
    Dial never =
        (host, port) -> {
          throw new MailServerException(Reason.FORBIDDEN_PLACE);
        };
    MailServerException refused =
        catchThrowableOfType(
            MailServerException.class,
            () ->
                ImapConnection.open(
                    right("localhost", server.port(), Encryption.TLS), never, trusting()));
    assertThat(refused.failure().reason()).isEqualTo(Reason.FORBIDDEN_PLACE);
    assertSilence(server);
  }

  @Test
  void noPasswordIsEverPrinted() {
    assertThat(right("localhost", 993, Encryption.TLS).toString())
        .doesNotContain(PracticeMailServer.PASSWORD);
  }

  private static void assertSilence(PracticeMailServer server) {
    assertThat(server.commands())
        .noneMatch(command -> command.contains("LOGIN") || command.contains("AUTHENTICATE"));
  }

  private static SSLSocketFactory trusting() {
    return TestCertificate.trusting();
  }

  private static Reason failure(MailServer server, SSLSocketFactory tls) {
    return catchThrowableOfType(
            MailServerException.class, () -> ImapConnection.open(server, Socket::new, tls).close())
        .failure()
        .reason();
  }

  private static MailServer right(String host, int port, Encryption encryption) {
    return server(host, port, encryption, PracticeMailServer.PASSWORD);
  }

  private static MailServer server(String host, int port, Encryption encryption, String password) {
    return new MailServer(host, port, encryption, PracticeMailServer.ADDRESS, password);
  }
}
