package app.onward.mail.imap;

import java.io.IOException;
import java.net.Socket;

/** Makes the plain connection; whoever implements it decides which machines may be talked to. */
@FunctionalInterface
public interface Dial {
  /**
   * Connects.
   *
   * @throws app.onward.mail.MailServerException if that place is not to be talked to
   */
  Socket connect(String host, int port) throws IOException;
}
