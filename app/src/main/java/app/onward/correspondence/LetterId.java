package app.onward.correspondence;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one letter. */
public record LetterId(UUID value) {
  public static LetterId next() {
    return new LetterId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static LetterId of(String text) {
    return new LetterId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
