package app.onward.inbox;

import app.onward.understanding.Label;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions to show.
 *
 * @param label null for all
 */
public record InboxFilter(@Nullable Label label) {

  public static final InboxFilter ALL = new InboxFilter(null);
}
