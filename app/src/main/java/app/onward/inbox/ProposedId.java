package app.onward.inbox;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names an application that mail speaks of and that nobody has added yet. */
public record ProposedId(UUID value) {

  public static ProposedId next() {
    return new ProposedId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static ProposedId of(String text) {
    return new ProposedId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
