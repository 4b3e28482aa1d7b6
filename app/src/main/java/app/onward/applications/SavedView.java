package app.onward.applications;

/**
 * A way to look at the list, under a name.
 *
 * @param query the list's address without its path and page: {@code stage=interview&sort=next}
 */
public record SavedView(SavedViewId id, String name, String query) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;
}
