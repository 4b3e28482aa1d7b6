package app.onward.mail.imap;

import app.onward.mail.MailServerException;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** A real mail server on this machine, encrypted, with one mailbox. */
public final class PracticeMailServer implements AutoCloseable {
  public static final String ADDRESS = "mira@mailbox.example";
  public static final String PASSWORD = "abcdefghijklmnop";

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final GreenMailUser user;
  private final ImapRelay relay;

  private PracticeMailServer(Encryption encryption) {
    greenMail.start();
    try {
      user = greenMail.getUserManager().createUser(ADDRESS, ADDRESS, PASSWORD);
      relay = new ImapRelay(plainPort(), encryption);
    } catch (UserException failed) {
      throw new IllegalStateException("No mailbox", failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static PracticeMailServer start() {
    return new PracticeMailServer(Encryption.TLS);
  }

  static PracticeMailServer startWithStarttls() {
    return new PracticeMailServer(Encryption.STARTTLS);
  }

  /** The encrypted door. */
  public int port() {
    return relay.port();
  }

  /** The same server without encryption. */
  int plainPort() {
    return greenMail.getImap().getPort();
  }

  /** Signed in at the encrypted door. */
  ImapConnection connection() throws MailServerException {
    return ImapConnection.open(
        new MailServer("localhost", port(), Encryption.TLS, ADDRESS, PASSWORD),
        Socket::new,
        TestCertificate.trusting());
  }

  /** Adds a folder. */
  public PracticeMailServer with(String folder) {
    try {
      greenMail.getManagers().getImapHostManager().createMailbox(user, folder);
      return this;
    } catch (com.icegreen.greenmail.imap.AuthorizationException | FolderException failed) {
      throw new IllegalStateException(folder, failed);
    }
  }

  void without(String folder) {
    try {
      greenMail.getManagers().getImapHostManager().deleteMailbox(user, folder);
    } catch (com.icegreen.greenmail.imap.AuthorizationException | FolderException failed) {
      throw new IllegalStateException(folder, failed);
    }
  }

  /** Puts mails into a folder, as if they had come in. */
  public PracticeMailServer deliver(String folder, String... messages) {
    for (String message : messages) {
      deliver(folder, message, new Flags());
    }
    return this;
  }

  void deliver(String folder, String message, Flags flags) {
    byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    try {
      var mime =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
      folder(folder).appendMessage(mime, flags, new Date());
    } catch (MessagingException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** How many mails in a folder were marked as seen. */
  public long seen(String folder) {
    return folder(folder).getMessages().stream()
        .filter(message -> message.getFlags().contains(Flags.Flag.SEEN))
        .count();
  }

  private MailFolder folder(String name) {
    return greenMail.getManagers().getImapHostManager().getFolder(user, name);
  }

  /** The commands it was given so far. */
  public List<String> commands() {
    return relay.commands();
  }

  public void forgetCommands() {
    relay.forgetCommands();
  }

  /** Drops the connection once, after so many bytes more. */
  public void dropAfter(long bytes) {
    relay.dropAfter(bytes);
  }

  public void rewriting(UnaryOperator<String> how) {
    relay.rewriting(how);
  }

  void refusing(String uid) {
    relay.refusing(uid);
  }

  @Override
  public void close() {
    try {
      relay.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    greenMail.stop();
  }
}
