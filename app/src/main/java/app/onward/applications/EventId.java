package app.onward.applications;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one event on a timeline. */
public record EventId(UUID value) {
  public static EventId next() {
    return new EventId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static EventId of(String text) {
    return new EventId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
