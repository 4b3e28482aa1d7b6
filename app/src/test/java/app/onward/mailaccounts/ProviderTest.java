package app.onward.mailaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.imap.Encryption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderTest {

  @ParameterizedTest
  @CsvSource({
    "mira@gmail.com, imap.gmail.com, gmail",
    "Mira@GMX.de, imap.gmx.net, gmx",
    "mira@hotmail.fr, outlook.office365.com, microsoft",
    "mira@icloud.com, imap.mail.me.com, apple",
    "mira@yahoo.de, imap.mail.yahoo.com, yahoo",
    "mira@fastmail.com, imap.fastmail.com, fastmail"
  })
  void isKnownByTheAddress(String address, String host, String advice) {
    Provider provider = Provider.of(address);
    assertThat(provider.host()).isEqualTo(host);
    assertThat(provider.port()).isEqualTo(993);
    assertThat(provider.encryption()).isEqualTo(Encryption.TLS);
    assertThat(provider.advice()).isEqualTo(advice);
  }

  @Test
  void oneThatNobodyKnowsIsGuessed() {
    assertThat(Provider.of("mira@brackwater.example").host()).isEqualTo("imap.brackwater.example");
  }

  @Test
  void protonIsReachedThroughItsBridge() {
    Provider bridge = Provider.of("mira@proton.me");
    assertThat(bridge.host()).isEqualTo("127.0.0.1");
    assertThat(bridge.encryption()).isEqualTo(Encryption.STARTTLS);
  }
}
