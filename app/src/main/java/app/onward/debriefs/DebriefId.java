package app.onward.debriefs;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one debrief. */
public record DebriefId(UUID value) {
  public static DebriefId next() {
    return new DebriefId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static DebriefId of(String text) {
    return new DebriefId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
