package app.onward.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown when something cannot be shown.
 *
 * @param kind which sentences are used
 * @param number under which the log says more, or null where the log says nothing
 * @param typed what had been typed into a form that could not be taken
 */
public record ErrorPage(Kind kind, @Nullable String number, List<Typed> typed) {
  public ErrorPage {
    typed = List.copyOf(typed);
  }

  /** One field of the form that was sent. */
  public record Typed(String name, String value) {}

  /**
   * The sentences there are, as {@code errors.<kind>.title}, {@code .sentence} and {@code .next}.
   */
  public enum Kind {
    BAD_REQUEST,
    STALE_FORM,
    NOT_ALLOWED,
    NOT_FOUND,
    WRONG_METHOD,
    TOO_LARGE,
    UNSUPPORTED,
    DISK_FULL,
    BROKEN;

    static Kind of(int status) {
      return switch (status) {
        case 401, 403 -> NOT_ALLOWED;
        case 404, 410 -> NOT_FOUND;
        case 405 -> WRONG_METHOD;
        case 413 -> TOO_LARGE;
        case 406, 415 -> UNSUPPORTED;
        case 507 -> DISK_FULL;
        default -> status >= 500 ? BROKEN : BAD_REQUEST;
      };
    }
  }
}
