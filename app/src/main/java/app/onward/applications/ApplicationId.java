package app.onward.applications;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one application. */
public record ApplicationId(UUID value) {
  public static ApplicationId next() {
    return new ApplicationId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static ApplicationId of(String text) {
    return new ApplicationId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
