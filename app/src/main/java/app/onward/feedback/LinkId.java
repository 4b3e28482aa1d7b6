package app.onward.feedback;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one page on which somebody may answer. */
public record LinkId(UUID value) {
  public static LinkId next() {
    return new LinkId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
