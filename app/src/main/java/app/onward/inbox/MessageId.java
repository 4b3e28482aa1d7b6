package app.onward.inbox;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one mail, and the suggestion made from it. */
public record MessageId(UUID value) {

  public static MessageId next() {
    return new MessageId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static MessageId of(String text) {
    return new MessageId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
