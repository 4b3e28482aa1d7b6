package app.onward.mail.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.stream.Collectors;

/** A mail as it is written on the wire, with an id of our own. */
final class WrittenMail extends MimeMessage {
  private static final String UTF_8 = "UTF-8";

  private final String messageId;

  private WrittenMail(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeMessage of(OutgoingMail mail, Session session) throws MessagingException {
    var written = new WrittenMail(session, mail.messageId());
    written.setFrom(from(mail));
    written.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    written.setSubject(mail.subject(), UTF_8);
    written.setSentDate(Date.from(mail.date()));
    if (!mail.answers().isEmpty()) {
      written.setHeader("In-Reply-To", bracketed(mail.answers().getLast()));
      written.setHeader(
          "References",
          mail.answers().stream().map(WrittenMail::bracketed).collect(Collectors.joining("\r\n ")));
    }
    written.setText(mail.body(), UTF_8);
    written.saveChanges();
    return written;
  }

  private static InternetAddress from(OutgoingMail mail) throws MessagingException {
    try {
      var from = new InternetAddress(mail.from().address(), true);
      from.setPersonal(mail.from().name().isBlank() ? null : mail.from().name(), UTF_8);
      return from;
    } catch (UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  private static String bracketed(String id) {
    return "<" + id + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", bracketed(messageId));
  }
}
