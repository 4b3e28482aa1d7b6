package app.onward.questions;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) {
  public static QuestionId next() {
    return new QuestionId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static QuestionId of(String text) {
    return new QuestionId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
