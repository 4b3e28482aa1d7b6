package app.onward.platform.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.AddressRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inside one's own walls only what was named, and some of it never. */
class PrivatePlacesTest {
  private final AddressPolicy nothingNamed = new PrivatePlaces(List.of());
  private final AddressPolicy named = named("127.0.0.0/8", "192.168.1.0/24", "fd12::/16");
  private final AddressPolicy everythingNamed = named("0.0.0.0/0", "::/0");

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "192.168.1.20", "fd12::1"})
  void aPlaceThatWasNamedIsAllowed(String address) {
    assertThat(named.allows(AddressRange.literal(address))).isTrue();
    assertThat(nothingNamed.allows(AddressRange.literal(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "192.168.2.20", "172.16.0.1", "fd13::1"})
  void aPlaceThatWasNotNamedIsNot(String address) {
    assertThat(named.allows(AddressRange.literal(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "2606:4700::1111"})
  void thePublicInternetNeedsNoName(String address) {
    assertThat(nothingNamed.allows(AddressRange.literal(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.169.254",
        "168.63.129.16",
        "100.100.100.200",
        "0.0.0.0",
        "224.0.0.1",
        "fe80::1",
        "fd00:ec2::254",
        "ff02::1",
        "::"
      })
  void linkLocalAndMetadataServicesCannotBeNamed(String address) {
    assertThat(everythingNamed.allows(AddressRange.literal(address))).isFalse();
  }

  private static AddressPolicy named(String... ranges) {
    return new PrivatePlaces(Stream.of(ranges).map(AddressRange::of).toList());
  }
}
