package app.onward.applications;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one saved view. */
public record SavedViewId(UUID value) {
  public static SavedViewId next() {
    return new SavedViewId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static SavedViewId of(String text) {
    return new SavedViewId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
