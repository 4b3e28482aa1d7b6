package app.onward.platform;

import org.jspecify.annotations.Nullable;

/** An address names something that is not in this workspace; shown as 404. */
public final class UnknownIdException extends RuntimeException {
  public UnknownIdException(String id, @Nullable Throwable cause) {
    super("Nothing here has the id '" + id + "'", cause);
  }

  public UnknownIdException(Object id) {
    this(String.valueOf(id), null);
  }
}
