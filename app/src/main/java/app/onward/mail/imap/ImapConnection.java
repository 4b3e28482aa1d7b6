package app.onward.mail.imap;

import app.onward.mail.MailServerException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to a mail server, encrypted and signed in. */
public final class ImapConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImapConnection.class);
  private static final int PATIENCE_MILLIS = 60_000;

  private final IMAPStore store;

  private ImapConnection(IMAPStore store) {
    this.store = store;
  }

  /**
   * Connects, encrypts and signs in, in this order.
   *
   * @throws MailServerException if one of them fails
   */
  public static ImapConnection open(MailServer server, Dial dial, SSLSocketFactory tls)
      throws MailServerException {
    var store =
        new IMAPStore(
            Session.getInstance(properties(server, dial, tls)),
            new URLName("imap", server.host(), server.port(), null, server.userName(), null));
    try {
      store.connect(server.host(), server.port(), server.userName(), server.password());
      return new ImapConnection(store);
    } catch (MessagingException failed) {
      throw ServerFailures.of(failed);
    }
  }

  private static Properties properties(MailServer server, Dial dial, SSLSocketFactory tls) {
    boolean later = server.encryption() == Encryption.STARTTLS;
    var properties = new Properties();
    properties.put(
        "mail.imap.socketFactory",
        new DialledSockets(server, dial, later ? null : tls, PATIENCE_MILLIS));
    properties.put("mail.imap.socketFactory.fallback", "false");
    properties.put("mail.imap.ssl.socketFactory", tls);
    properties.put("mail.imap.ssl.checkserveridentity", "true");
    properties.put("mail.imap.starttls.enable", String.valueOf(later));
    properties.put("mail.imap.starttls.required", String.valueOf(later));
    properties.put("mail.imap.timeout", String.valueOf(PATIENCE_MILLIS));
    properties.put("mail.imap.auth.mechanisms", "PLAIN LOGIN");
    return properties;
  }

  /** The folders that hold mail, in the server's order. */
  public List<ListedFolder> folders() throws MailServerException {
    try {
      var listed = new ArrayList<ListedFolder>();
      for (Folder each : store.getDefaultFolder().list("*")) {
        var folder = (IMAPFolder) each;
        List<String> attributes = Arrays.asList(folder.getAttributes());
        if (opens(attributes)) {
          String name = folder.getFullName();
          listed.add(new ListedFolder(name, FolderUse.of(name, folder.getSeparator(), attributes)));
        }
      }
      return listed;
    } catch (MessagingException failed) {
      throw ServerFailures.of(failed);
    }
  }

  private static boolean opens(List<String> attributes) {
    return attributes.stream()
        .map(attribute -> attribute.toLowerCase(Locale.ROOT))
        .noneMatch(
            attribute -> attribute.equals("\\noselect") || attribute.equals("\\nonexistent"));
  }

  /** Looks into a folder without marking anything in it as seen. */
  ExaminedFolder examine(String name) throws MailServerException, NoSuchFolderException {
    return ExaminedFolder.open(store, name);
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException alreadyGone) {
      LOG.debug("The connection could not be ended politely", alreadyGone);
    }
  }
}
