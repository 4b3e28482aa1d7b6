package app.onward.platform.web;

import app.onward.platform.AddressRange;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What proxies say about a request, each list in the order in which they were passed.
 *
 * @param clients each hop's idea of who was before it; the last was written by the nearest proxy
 * @param scheme as the nearest proxy saw it
 * @param host as the nearest proxy saw it, perhaps with a port
 */
record Forwarding(List<InetAddress> clients, @Nullable String scheme, @Nullable String host) {
  private static final Pattern PAIR =
      Pattern.compile("\\s*([A-Za-z]+)=(?:\"([^\"]*)\"|([^\";,\\s]*))\\s*");

  Forwarding {
    clients = List.copyOf(clients);
  }

  /**
   * Reads {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}.
   *
   * @throws IllegalArgumentException for anything that is not an address where one should be
   */
  static Forwarding fromXHeaders(
      List<String> forwardedFor, List<String> protocols, List<String> hosts) {
    var clients = new ArrayList<InetAddress>();
    forwardedFor.forEach(value -> clients.add(node(value)));
    return new Forwarding(clients, last(protocols), last(hosts));
  }

  /**
   * Reads {@code Forwarded} (RFC 7239), one element for each hop.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static Forwarding fromForwarded(List<String> elements) {
    var clients = new ArrayList<InetAddress>();
    String scheme = null;
    String host = null;
    for (String element : elements) {
      scheme = null;
      host = null;
      for (String pair : element.split(";", -1)) {
        Matcher read = PAIR.matcher(pair);
        if (!read.matches()) {
          throw new IllegalArgumentException("'" + pair + "' is not part of a Forwarded header");
        }
        String value = read.group(2) == null ? read.group(3) : read.group(2);
        switch (read.group(1).toLowerCase(Locale.ROOT)) {
          case "for" -> clients.add(node(value));
          case "proto" -> scheme = value;
          case "host" -> host = value;
          default -> {}
        }
      }
    }
    return new Forwarding(clients, scheme, host);
  }

  /** The nearest hop that is not itself a trusted proxy. */
  Optional<InetAddress> client(TrustedProxies proxies) {
    var nearestFirst = new ArrayList<>(clients);
    Collections.reverse(nearestFirst);
    return nearestFirst.stream()
        .filter(address -> !proxies.trust(address))
        .findFirst()
        .or(() -> clients.stream().findFirst());
  }

  /** An address, perhaps with brackets and a port. */
  private static InetAddress node(String text) {
    String node = text.strip();
    if (node.startsWith("[")) {
      return AddressRange.literal(node.substring(1, Math.max(1, node.indexOf(']'))));
    }
    boolean port = node.indexOf(':') > 0 && node.indexOf(':') == node.lastIndexOf(':');
    return AddressRange.literal(port ? node.substring(0, node.indexOf(':')) : node);
  }

  private static @Nullable String last(List<String> values) {
    return values.isEmpty() ? null : values.getLast();
  }
}
