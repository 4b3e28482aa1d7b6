package app.onward.understanding;

/** Which layer of reading decided a label; the earlier ones hold in any language. */
public enum Layer {
  /** The mail was written by the seeker. */
  OWN_MAIL,
  /** The seeker corrected a mail like it. */
  TAUGHT,
  /** The sender's address alone tells. */
  SENDER,
  /** A header or a link carries the sending system's own name for the mail. */
  HEADER,
  /** A calendar part within a mail about work. */
  CALENDAR,
  /** The trained classifier, from the words. */
  MODEL,
  /** Nothing was sure enough: the label is {@link Label#OTHER} for want of a better one. */
  ABSTAINED
}
