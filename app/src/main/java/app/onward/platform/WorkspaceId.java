package app.onward.platform;

import java.util.UUID;

/** One seeker's data; the first column of every key and the first parameter of every query. */
public record WorkspaceId(UUID value) {
  public static WorkspaceId next() {
    return new WorkspaceId(Ids.next());
  }

  public static WorkspaceId of(String text) {
    return new WorkspaceId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
