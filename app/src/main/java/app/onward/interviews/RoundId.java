package app.onward.interviews;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one round; it is the name of the event that booked it first. */
public record RoundId(UUID value) {
  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static RoundId of(String text) {
    return new RoundId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
