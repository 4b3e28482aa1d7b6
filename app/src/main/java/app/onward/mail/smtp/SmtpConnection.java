package app.onward.mail.smtp;

import app.onward.mail.MailServerException;
import app.onward.mail.imap.Dial;
import app.onward.mail.imap.DialledSockets;
import app.onward.mail.imap.Encryption;
import app.onward.mail.imap.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to a server that takes mail, encrypted and signed in. */
public final class SmtpConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
  private static final int PATIENCE_MILLIS = 60_000;

  private final Session session;
  private final WatchedTransport transport;

  private SmtpConnection(Session session, WatchedTransport transport) {
    this.session = session;
    this.transport = transport;
  }

  /**
   * Connects, encrypts and signs in, in this order.
   *
   * @throws MailServerException if one of them fails
   */
  public static SmtpConnection open(MailServer server, Dial dial, SSLSocketFactory tls)
      throws MailServerException {
    Session session = Session.getInstance(properties(server, dial, tls));
    var transport = new WatchedTransport(session);
    try {
      transport.connect(server.host(), server.port(), server.userName(), server.password());
      return new SmtpConnection(session, transport);
    } catch (MessagingException failed) {
      throw SmtpFailures.of(failed);
    }
  }

  private static Properties properties(MailServer server, Dial dial, SSLSocketFactory tls) {
    boolean later = server.encryption() == Encryption.STARTTLS;
    var properties = new Properties();
    properties.put(
        "mail.smtp.socketFactory",
        new DialledSockets(server, dial, later ? null : tls, PATIENCE_MILLIS));
    properties.put("mail.smtp.socketFactory.fallback", "false");
    properties.put("mail.smtp.ssl.socketFactory", tls);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", String.valueOf(later));
    properties.put("mail.smtp.starttls.required", String.valueOf(later));
    properties.put("mail.smtp.timeout", String.valueOf(PATIENCE_MILLIS));
    properties.put("mail.smtp.auth", "true");
    properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
    properties.put(
        "mail.smtp.localhost", "localhost"); // the machine's own name is nobody's business
    return properties;
  }

  /**
   * Hands one mail over.
   *
   * @throws MailServerException if it certainly did not leave
   * @throws ArrivalUnknownException if nobody can tell
   */
  public void send(OutgoingMail mail) throws MailServerException, ArrivalUnknownException {
    try {
      MimeMessage message = WrittenMail.of(mail, session);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failed) {
      if (transport.unanswered()) {
        throw new ArrivalUnknownException(failed);
      }
      throw SmtpFailures.of(failed);
    }
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      LOG.debug("The connection could not be ended politely", alreadyGone);
    }
  }
}
