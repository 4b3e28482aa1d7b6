package app.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "0.0.0.0/0, 200.1.2.3, true",
    "0.0.0.0/0, ::1, false",
    "fd00::/8, fd12::1, true",
    "::1, ::1, true",
    "10.0.0.0/8, ::ffff:10.1.1.1, true"
  })
  void anAddressIsInARangeOrNot(String range, String address, boolean contained) {
    assertThat(AddressRange.of(range).contains(AddressRange.literal(address))).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caddy",
        "localhost",
        "10.0.0.0/33",
        "10.0.0.0/x",
        "10.0.0/8",
        "1.2.3.999",
        "::1/129",
        "a::g",
        ""
      })
  void whatIsNoRangeIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.of(text));
  }
}
