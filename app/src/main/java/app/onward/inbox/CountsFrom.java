package app.onward.inbox;

/** The day from which a mail counts; shown through {@code inbox.counts-from.<day>}. */
public enum CountsFrom {
  ITS_DAY,
  /** The day the application was sent, as the mail that ends it says an earlier one. */
  APPLYING,
  /** The day of the last that the application came to, as the mail that ends it is older. */
  LATER_NEWS
}
