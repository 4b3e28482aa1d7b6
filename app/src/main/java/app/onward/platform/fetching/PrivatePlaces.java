package app.onward.platform.fetching;

import app.onward.platform.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public internet, and those places inside one's own walls that were named on purpose.
 *
 * <p>Link-local addresses and the metadata services of clouds cannot be named.
 */
final class PrivatePlaces implements AddressPolicy {
  private static final List<AddressRange> NEVER =
      Stream.of(
              "0.0.0.0/8", // this network
              "168.63.129.16/32", // a cloud's inside service on a public number
              "169.254.0.0/16", // link-local, metadata services
              "100.100.100.200/32", // metadata service
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "::/128", // unspecified
              "fd00:ec2::254/128", // metadata service
              "fe80::/10", // link-local
              "ff00::/8") // multicast
          .map(AddressRange::of)
          .toList();

  private final AddressPolicy publicly = new PublicAddresses();
  private final List<AddressRange> named;

  PrivatePlaces(List<AddressRange> named) {
    this.named = List.copyOf(named);
  }

  @Override
  public boolean allows(InetAddress address) {
    return publicly.allows(address)
        || (named.stream().anyMatch(range -> range.contains(address))
            && NEVER.stream().noneMatch(range -> range.contains(address)));
  }
}
