package app.onward.inbox;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one reading of a file or folder of mail. */
public record ImportId(UUID value) {

  public static ImportId next() {
    return new ImportId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static ImportId of(String text) {
    return new ImportId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
