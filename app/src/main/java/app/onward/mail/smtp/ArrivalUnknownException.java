package app.onward.mail.smtp;

import java.io.IOException;

/** All of a mail was handed over, and then no answer came: it may have left or not. */
public final class ArrivalUnknownException extends IOException {
  private static final long serialVersionUID = 1;

  ArrivalUnknownException(Throwable cause) {
    super("No answer came to a mail that was handed over", cause);
  }
}
