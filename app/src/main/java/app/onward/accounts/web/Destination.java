package app.onward.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after signing in.
 *
 * @param path on this server, with its query
 */
record Destination(String path) {
  static final Destination START = new Destination("/");
  private static final int LONGEST = 1_000;

  /** The place somebody wanted to see; the start page where the text leads off this server. */
  static Destination of(@Nullable String wanted) {
    return wanted != null && local(wanted) ? new Destination(wanted) : START;
  }

  private static boolean local(String wanted) {
    return wanted.length() <= LONGEST
        && wanted.startsWith("/")
        && !wanted.startsWith("//")
        && !wanted.startsWith("/sign-in")
        && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }

  /** The sign-in page that comes back here. */
  String signInAddress() {
    return equals(START)
        ? "/sign-in"
        : "/sign-in?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
