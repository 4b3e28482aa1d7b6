package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.onward.platform.AddressRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {
  private final TrustedProxies proxies = TrustedProxies.of(List.of("127.0.0.1", "10.0.0.0/8"));

  @Test
  void theNearestMachineThatIsNoProxyOfOursIsTheClient() {
    Forwarding said =
        Forwarding.fromXHeaders(
            List.of("6.6.6.6", "203.0.113.7", "10.0.0.2"), List.of("https"), List.of("a.example"));

    assertThat(said.client(proxies)).contains(AddressRange.literal("203.0.113.7"));
  }

  @Test
  void withNothingButProxiesTheFirstIsTheClient() {
    Forwarding said =
        Forwarding.fromXHeaders(List.of("10.0.0.3", "10.0.0.2"), List.of(), List.of());

    assertThat(said.client(proxies)).contains(AddressRange.literal("10.0.0.3"));
  }

  @Test
  void theStandardHeaderIsReadAsWell() {
    Forwarding said =
        Forwarding.fromForwarded(
            List.of("for=6.6.6.6", "for=\"[2001:db8::7]:4711\";proto=https;host=a.example:8443"));

    assertThat(said)
        .isEqualTo(
            new Forwarding(
                List.of(AddressRange.literal("6.6.6.6"), AddressRange.literal("2001:db8::7")),
                "https",
                "a.example:8443"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"for=unknown", "for=_hidden", "for=evil.example", "nonsense", "for=\"1.2.3.4"})
  void whatCannotBeReadIsRefused(String element) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forwarding.fromForwarded(List.of(element)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "1.2.3", "evil.example", "1.2.3.4:5:6"})
  void aNameInPlaceOfAnAddressIsRefused(String forwardedFor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forwarding.fromXHeaders(List.of(forwardedFor), List.of(), List.of()));
  }
}
