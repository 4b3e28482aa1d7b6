package app.onward.applications;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one note. */
public record NoteId(UUID value) {
  public static NoteId next() {
    return new NoteId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static NoteId of(String text) {
    return new NoteId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
