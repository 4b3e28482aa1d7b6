package app.onward.correspondence;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one click on sending. */
public record DispatchId(UUID value) {
  public static DispatchId next() {
    return new DispatchId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
