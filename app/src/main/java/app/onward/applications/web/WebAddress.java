package app.onward.applications.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses of web pages from everything else that can stand behind a link. */
final class WebAddress {
  private WebAddress() {}

  /** Whether it is a whole http or https address. */
  static boolean plain(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
