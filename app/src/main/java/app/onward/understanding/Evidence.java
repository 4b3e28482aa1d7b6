package app.onward.understanding;

/**
 * The sentence or header line that decided, as it stands in the mail; empty where nothing stands
 * out.
 */
public record Evidence(Place place, String line) {

  /** Where a line stands. */
  public enum Place {
    SUBJECT,
    BODY,
    HEADER,
    SENDER,
    CALENDAR,
    NOWHERE
  }

  static final Evidence NONE = new Evidence(Place.NOWHERE, "");
}
