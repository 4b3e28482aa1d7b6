package app.onward.accounts;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one signed-in device. */
public record DeviceId(UUID value) {
  public static DeviceId of(String text) {
    return new DeviceId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
