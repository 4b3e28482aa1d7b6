package app.onward.interviews;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one asking of a question in a round. */
public record OccurrenceId(UUID value) {
  public static OccurrenceId next() {
    return new OccurrenceId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static OccurrenceId of(String text) {
    return new OccurrenceId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
