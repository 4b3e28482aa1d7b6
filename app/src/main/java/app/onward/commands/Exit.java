package app.onward.commands;

/** How a command ended; the codes are written down in docs/user-guide/commands.md. */
enum Exit {
  DONE(0),
  FAILED(1),
  /** What was typed or set makes no sense. */
  MISUSED(2),
  /** Another process works on the data directory. */
  BUSY(3),
  /** Stopped by the person, as a shell reports Ctrl-C. */
  CANCELLED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
