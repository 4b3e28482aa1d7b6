package app.onward.platform.web;

import app.onward.platform.AddressRange;
import java.util.Locale;

/**
 * A Host header taken apart.
 *
 * @param name in lower case; an IPv6 address keeps its brackets; empty if there is none
 */
record HostName(String name, int port) {
  static HostName of(String header, boolean secure) {
    String text = header.strip().toLowerCase(Locale.ROOT);
    int usual = secure ? 443 : 80;
    int colon = text.lastIndexOf(':');
    if (colon <= text.lastIndexOf(']')) {
      return new HostName(text, usual);
    }
    String port = text.substring(colon + 1);
    return port.matches("\\d{1,5}")
        ? new HostName(text.substring(0, colon), Integer.parseInt(port))
        : new HostName("", usual);
  }

  /** Whether this name always means the machine itself. */
  boolean loopback() {
    if (name.equals("localhost")) {
      return true;
    }
    try {
      return AddressRange.literal(name.replaceAll("^\\[|]$", "")).isLoopbackAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  String text(boolean secure) {
    return port == (secure ? 443 : 80) ? name : name + ":" + port;
  }
}
