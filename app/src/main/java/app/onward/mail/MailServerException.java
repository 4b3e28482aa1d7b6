package app.onward.mail;

import java.io.IOException;

/** A mail server cannot be read, or not any further. */
public final class MailServerException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient MailFailure failure;

  public MailServerException(MailFailure failure, Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  public MailServerException(MailFailure.Reason reason) {
    super(reason.name());
    this.failure = MailFailure.of(reason);
  }

  public MailFailure failure() {
    return failure;
  }
}
