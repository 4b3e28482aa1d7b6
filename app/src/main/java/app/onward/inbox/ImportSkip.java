package app.onward.inbox;

import app.onward.mail.SkipReason;

/**
 * A message or file that an import passed over.
 *
 * @param place the file or archive entry
 * @param offset where in it the thing begins, in bytes
 * @param subject empty where it is not known, as sender and date
 */
public record ImportSkip(
    String place, long offset, SkipReason reason, String subject, String sender, String date) {

  private static final int LONGEST = 500;

  public ImportSkip {
    place = shortened(place);
    subject = shortened(subject);
    sender = shortened(sender);
    date = shortened(date);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
