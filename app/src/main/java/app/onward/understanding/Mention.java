package app.onward.understanding;

/**
 * A name that stands in a mail and may be the employer's.
 *
 * @param line where it stands
 * @param weight between 0 and 1: how far this one mention tells the employer
 */
record Mention(String name, Place place, String line, double weight) {

  /** Where names stand. Those of different places bear each other out. */
  enum Place {
    SENDER,
    DOMAIN,
    SUBJECT,
    SENTENCE,
    CARD,
    CLOSING
  }
}
