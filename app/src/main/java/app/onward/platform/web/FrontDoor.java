package app.onward.platform.web;

import app.onward.platform.config.Settings;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is let in at all: only requests for a name this installation goes by, and over plain http
 * only those that never leave the machine.
 *
 * @param names besides those of the machine itself
 */
record FrontDoor(Set<String> names) {
  FrontDoor {
    names = Set.copyOf(names);
  }

  static FrontDoor of(Settings settings) {
    Stream<String> publicHost = settings.publicUrl().map(java.net.URI::getHost).stream();
    String address = settings.address();
    String bound =
        address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
    return new FrontDoor(
        Stream.concat(publicHost, Stream.of(bound))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  /**
   * Why this request is turned away; empty if it may come in.
   *
   * @param client where it comes from
   * @param secure whether the client's connection is encrypted
   */
  Optional<Refusal> check(HostName host, InetAddress client, boolean secure) {
    if (!host.loopback() && !names.contains(host.name())) {
      return Optional.of(Refusal.UNKNOWN_HOST);
    }
    boolean withinTheMachine = host.loopback() && client.isLoopbackAddress();
    return secure || withinTheMachine ? Optional.empty() : Optional.of(Refusal.PLAIN_HTTP);
  }

  /** Shown through the message keys {@code errors.door.<refusal>.title} and {@code .sentence}. */
  enum Refusal {
    UNKNOWN_HOST(421),
    PLAIN_HTTP(403),
    UNTRUSTED_PROXY(403),
    UNREADABLE_PROXY(400);

    private final int status;

    Refusal(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
