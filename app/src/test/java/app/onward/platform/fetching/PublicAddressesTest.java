package app.onward.platform.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.AddressRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  private final PublicAddresses policy = new PublicAddresses();

  @ParameterizedTest
  @ValueSource(
      strings = {"1.1.1.1", "93.184.215.14", "172.32.0.1", "2606:4700::1111", "2a01:4f8::1"})
  void thePublicInternetIsAllowed(String address) {
    assertThat(policy.allows(AddressRange.literal(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "168.63.129.16",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "2001:db8::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "5f00::1"
      })
  void everythingElseIsNot(String address) {
    assertThat(policy.allows(AddressRange.literal(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"64:ff9b::808:808", "2002:808:808::1"})
  void anIpv6AddressThatStandsForAPublicIpv4OneIsAllowed(String address) {
    assertThat(policy.allows(AddressRange.literal(address))).isTrue();
  }
}
