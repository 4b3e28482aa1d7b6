package app.onward.correspondence;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one of the person's own templates. */
public record TemplateId(UUID value) {
  public static TemplateId next() {
    return new TemplateId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static TemplateId of(String text) {
    return new TemplateId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
