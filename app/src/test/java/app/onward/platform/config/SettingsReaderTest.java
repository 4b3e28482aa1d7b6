package app.onward.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.onward.platform.config.Settings.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsReaderTest {
  @TempDir Path home;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void everyKeyHasAUsualValue() {
    Settings settings = read();

    assertThat(settings.port()).isEqualTo(8420);
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.dataDirectory()).startsWithRaw(home);
  }

  @Test
  void anArgumentBeatsTheEnvironmentAndThatTheFile() throws IOException {
    Files.writeString(
        home.resolve("onward.properties"), "port = 1001\naddress = ::1\nlanguage = en-GB\n");
    environment.put("ONWARD_PORT", "1002");
    environment.put("ONWARD_ADDRESS", "localhost");

    Settings settings = read("--data-dir", home.toString(), "--port", "1003");

    assertThat(settings.setting(Key.PORT)).isEqualTo(new Settings.Setting("1003", Origin.ARGUMENT));
    assertThat(settings.setting(Key.ADDRESS).origin()).isEqualTo(Origin.ENVIRONMENT);
    assertThat(settings.setting(Key.LANGUAGE))
        .isEqualTo(new Settings.Setting("en-GB", Origin.FILE));
  }

  @ParameterizedTest
  @EnumSource(Key.class)
  void everyKeyCanBeSetInTheEnvironment(Key key, @TempDir Path folder) throws IOException {
    String file = Files.createFile(folder.resolve("certificates.pem")).toString();
    String value =
        switch (key) {
          case PORT -> "1234";
          case PUBLIC_URL -> "https://onward.example";
          case ADDRESS -> "::1";
          case MAIL_CERTIFICATES -> file;
          case TRUSTED_PROXIES, PRIVATE_MAIL_SERVERS -> "127.0.0.1, 10.0.0.0/8";
          case DATABASE_URL -> "jdbc:postgresql://localhost/onward";
          case DEMO, OPEN_BROWSER -> "true";
          case LANGUAGE -> "en";
          default -> "/some/value";
        };
    environment.put(key.environment(), value);

    assertThat(read().setting(key)).isEqualTo(new Settings.Setting(value, Origin.ENVIRONMENT));
  }

  @ParameterizedTest
  @CsvSource({"--prot, --port", "--datadir, --data-dir", "--public-uri=x, --public-url"})
  void anUnknownArgumentSuggestsTheRightOne(String typed, String meant) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read(typed, "1"))
        .satisfies(refused -> assertThat(refused.arguments()).contains(meant));
  }

  @Test
  void anUnknownKeyInTheEnvironmentSuggestsTheRightOne() {
    environment.put("ONWARD_PROT", "1");

    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(this::read)
        .satisfies(refused -> assertThat(refused.arguments()).contains("ONWARD_PORT"));
  }

  @Test
  void anUnknownKeyInTheFileSuggestsTheRightOneAndNamesTheFile() throws IOException {
    Path file = Files.writeString(home.resolve("onward.properties"), "adress = ::1\n");

    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read("--data-dir", home.toString()))
        .satisfies(refused -> assertThat(refused.arguments()).contains("address", file));
  }

  @ParameterizedTest
  @CsvSource({
    "--language, klingon",
    "--language, de-at",
    "--port, 99999",
    "--port, x",
    "--public-url, http://example.org",
    "--public-url, ftp://a",
    "--public-url, https://example.org/onward",
    "--trusted-proxies, caddy",
    "--trusted-proxies, 10.0.0.0/33",
    "--address, 0.0.0.0",
    "--address, 192.168.1.5",
    "--database-url, jdbc:h2:mem",
    "--demo=maybe, ''",
    "--address, ''"
  })
  void aValueThatMakesNoSenseIsRefused(String key, String value) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read(key.contains("=") ? new String[] {key} : new String[] {key, value}));
  }

  @Test
  void anAddressThatOthersReachNeedsAPublicUrl() {
    assertThat(read("--address", "0.0.0.0", "--public-url", "https://a.example").address())
        .isEqualTo("0.0.0.0");
  }

  @Test
  void whatIsNoSettingIsHandedOn() {
    assertThat(reader().read(List.of("import", "--json", "a.mbox", "--port=1")).rest())
        .containsExactly("import", "--json", "a.mbox");
  }

  private Settings read(String... arguments) {
    return reader().read(List.of(arguments)).settings();
  }

  private SettingsReader reader() {
    return new SettingsReader(environment, home);
  }
}
