package app.onward.mail.imap;

/** A mail server and who signs in there. */
public record MailServer(
    String host, int port, Encryption encryption, String userName, String password) {

  public MailServer {
    if (host.isBlank() || port < 1 || port > 65_535) {
      throw new IllegalArgumentException("no server can be at " + host + ":" + port);
    }
  }

  /** Without the password, which belongs in no log. */
  @Override
  public String toString() {
    return userName + " at " + host + ":" + port + " with " + encryption;
  }
}
