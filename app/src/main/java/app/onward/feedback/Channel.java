package app.onward.feedback;

/** How somebody was told; shown through {@code feedback.channel.<channel>}. */
public enum Channel {
  MAIL,
  PHONE,
  /** The employer's own site. */
  PORTAL,
  IN_PERSON
}
