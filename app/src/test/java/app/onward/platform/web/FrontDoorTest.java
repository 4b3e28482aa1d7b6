package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.AddressRange;
import app.onward.platform.web.FrontDoor.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {
  private final FrontDoor door = new FrontDoor(Set.of("onward.example.org", "192.168.1.5"));

  @ParameterizedTest
  @CsvSource({"localhost:8420", "LOCALHOST", "127.0.0.1:8420", "127.8.8.8", "[::1]:8420"})
  void theMachineItselfComesInOverPlainHttp(String host) {
    assertThat(check(host, "127.0.0.1", false)).isNull();
    assertThat(check(host, "::1", false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example",
    "localhost.evil.example",
    "xlocalhost",
    "127.0.0.1.evil.example",
    "''",
    "10.0.0.1",
    "[::2]",
    "localhost:x",
    "user@localhost"
  })
  void aNameNobodyGaveItIsTurnedAway(String host) {
    assertThat(check(host, "127.0.0.1", false)).isEqualTo(Refusal.UNKNOWN_HOST);
    assertThat(check(host, "127.0.0.1", true)).isEqualTo(Refusal.UNKNOWN_HOST);
  }

  @ParameterizedTest
  @CsvSource({
    "onward.example.org, 203.0.113.7",
    "192.168.1.5:8420, 192.168.1.9",
    "localhost, 192.168.1.9"
  })
  void fromElsewhereOnlyHttpsComesIn(String host, String client) {
    assertThat(check(host, client, false)).isEqualTo(Refusal.PLAIN_HTTP);
    assertThat(check(host, client, true)).isNull();
  }

  @Test
  void thePublicNameOverPlainHttpIsTurnedAwayEvenFromTheMachineItself() {
    assertThat(check("onward.example.org", "127.0.0.1", false)).isEqualTo(Refusal.PLAIN_HTTP);
  }

  private @Nullable Refusal check(String host, String client, boolean secure) {
    return door.check(HostName.of(host, secure), AddressRange.literal(client), secure).orElse(null);
  }
}
