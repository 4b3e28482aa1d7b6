package app.onward.platform.web;

import app.onward.platform.undo.ActId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what was just done.
 *
 * @param act which the undo button takes back, or null where there is nothing to undo
 */
public record Toast(String messageKey, List<String> arguments, @Nullable ActId act)
    implements Serializable {
  public Toast {
    arguments = List.copyOf(arguments);
  }

  public static Toast of(String messageKey, String... arguments) {
    return new Toast(messageKey, List.of(arguments), null);
  }

  public Toast undoneBy(ActId id) {
    return new Toast(messageKey, arguments, id);
  }

  public String text(Texts texts) {
    return texts.get(messageKey, arguments.toArray());
  }
}
