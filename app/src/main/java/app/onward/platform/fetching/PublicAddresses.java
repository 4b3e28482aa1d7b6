package app.onward.platform.fetching;

import app.onward.platform.AddressRange;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Only the public internet: nothing of the machine itself, its network, its provider's inside (and
 * with it the metadata services of clouds), nothing reserved (RFC 6890), and no IPv6 address that
 * stands for such an IPv4 address.
 */
final class PublicAddresses implements AddressPolicy {
  private static final List<AddressRange> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared by a provider's customers
              "127.0.0.0/8", // loopback
              "168.63.129.16/32", // a cloud's inside service on a public number
              "169.254.0.0/16", // link-local, metadata services
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.31.196.0/24", // AS112
              "192.52.193.0/24", // AMT
              "192.88.99.0/24", // 6to4 relays
              "192.168.0.0/16", // private
              "192.175.48.0/24", // AS112
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4") // reserved, broadcast
          .map(AddressRange::of)
          .toList();

  /** All that is given out for the public internet, RFC 4291. */
  private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

  private static final List<AddressRange> NOT_PUBLIC_IN_UNICAST =
      Stream.of(
              "2001::/23", // protocol assignments, with Teredo
              "2001:db8::/32", // documentation
              "2620:4f:8000::/48", // AS112
              "3fff::/20") // documentation
          .map(AddressRange::of)
          .toList();

  private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96");
  private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");
  private static final int IPV4_BYTES = 4;

  @Override
  public boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == IPV4_BYTES) {
      return NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
    }
    Optional<InetAddress> inside = ipv4Inside(address, bytes);
    if (inside.isPresent()) {
      return allows(inside.get());
    }
    return GLOBAL_UNICAST.contains(address)
        && NOT_PUBLIC_IN_UNICAST.stream().noneMatch(range -> range.contains(address));
  }

  /** The IPv4 address that a translator would make of it. Mapped ones, Java has already made. */
  private static Optional<InetAddress> ipv4Inside(InetAddress address, byte[] bytes) {
    if (NAT64.contains(address)) {
      return Optional.of(ipv4(bytes, 12));
    }
    return SIX_TO_FOUR.contains(address) ? Optional.of(ipv4(bytes, 2)) : Optional.empty();
  }

  private static InetAddress ipv4(byte[] bytes, int start) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + IPV4_BYTES));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("Four bytes are an address", impossible);
    }
  }
}
