package app.onward.platform.undo;

import app.onward.platform.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Names one act of a person. */
public record ActId(UUID value) implements Serializable {
  public static ActId next() {
    return new ActId(Ids.next());
  }

  public static ActId of(String text) {
    return new ActId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
