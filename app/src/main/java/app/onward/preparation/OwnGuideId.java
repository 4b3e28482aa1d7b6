package app.onward.preparation;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names a guide that a person wrote. */
public record OwnGuideId(UUID value) {
  public static OwnGuideId next() {
    return new OwnGuideId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static OwnGuideId of(String text) {
    return new OwnGuideId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
