package app.onward.mail;

/** Ends the reading of a message that goes beyond a limit. */
final class LimitReached extends Exception {
  private static final long serialVersionUID = 1;

  private final SkipReason reason;

  LimitReached(SkipReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  SkipReason reason() {
    return reason;
  }
}
