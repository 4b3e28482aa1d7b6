package app.onward.feedback;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names feedback that came back. */
public record FeedbackId(UUID value) {
  public static FeedbackId next() {
    return new FeedbackId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static FeedbackId of(String text) {
    return new FeedbackId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
