package app.onward.inbox.web;

/** How long looking through suggestions takes. */
final class Pace {
  private static final int SECONDS_EACH = 6;

  private Pace() {}

  static int minutes(long suggestions) {
    return (int) Math.max(1, (suggestions * SECONDS_EACH + 59) / 60);
  }
}
