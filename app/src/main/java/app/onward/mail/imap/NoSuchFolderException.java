package app.onward.mail.imap;

/** The server has no such folder, or does not open it. */
final class NoSuchFolderException extends Exception {
  private static final long serialVersionUID = 1;

  NoSuchFolderException(String name, Throwable cause) {
    super(name, cause);
  }
}
