package app.onward.platform.config;

import app.onward.platform.AddressRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What each key's value must look like. */
final class ValueRules {
  private static final List<String> LOOPBACK_NAMES =
      List.of("localhost", "127.0.0.1", "[::1]", "::1");

  private ValueRules() {}

  static void check(Key key, String value) {
    switch (key) {
      case PORT -> port(value);
      case PUBLIC_URL -> publicUrl(value);
      case DATABASE_URL -> databaseUrl(value);
      case OPEN_BROWSER, DEMO -> flag(key, value);
      case DATA_DIR, ADDRESS -> notBlank(key, value);
      case TRUSTED_PROXIES -> ranges("config.value.trusted-proxies", value);
      case PRIVATE_MAIL_SERVERS -> ranges("config.value.private-mail-servers", value);
      case MAIL_CERTIFICATES -> readable(value);
      case LANGUAGE -> Languages.check(value);
      case DATABASE_USER, DATABASE_PASSWORD -> {}
    }
  }

  /** What only makes sense together. */
  static void checkTogether(Settings settings) {
    if (settings.publicUrl().isEmpty() && !loopback(settings.address())) {
      throw new SettingsException("config.value.address", settings.address());
    }
  }

  private static boolean loopback(String address) {
    try {
      return LOOPBACK_NAMES.contains(address) || AddressRange.literal(address).isLoopbackAddress();
    } catch (IllegalArgumentException name) {
      return false;
    }
  }

  private static void ranges(String problem, String value) {
    for (String range : value.isBlank() ? new String[0] : value.strip().split("\\s*,\\s*")) {
      try {
        AddressRange.of(range);
      } catch (IllegalArgumentException malformed) {
        throw new SettingsException(problem, range);
      }
    }
  }

  private static void readable(String value) {
    if (!value.isBlank() && !Files.isReadable(Path.of(value))) {
      throw new SettingsException("config.value.mail-certificates", value);
    }
  }

  private static void port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new SettingsException("config.value.port", value);
    }
  }

  private static void publicUrl(String value) {
    if (value.isBlank()) {
      return;
    }
    try {
      var uri = new URI(value);
      boolean tls = "https".equals(uri.getScheme());
      boolean loopback = "http".equals(uri.getScheme()) && LOOPBACK_NAMES.contains(uri.getHost());
      boolean bare = List.of("", "/").contains(uri.getRawPath()) && uri.getRawQuery() == null;
      if (uri.getHost() == null || !(tls || loopback) || !bare) {
        throw new SettingsException("config.value.public-url", value);
      }
    } catch (URISyntaxException malformed) {
      throw new SettingsException("config.value.public-url", value);
    }
  }

  private static void databaseUrl(String value) {
    if (!value.isBlank() && !value.startsWith("jdbc:postgresql:")) {
      throw new SettingsException("config.value.database-url", value);
    }
  }

  private static void flag(Key key, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new SettingsException("config.value.flag", key.text(), value);
    }
  }

  private static void notBlank(Key key, String value) {
    if (value.isBlank()) {
      throw new SettingsException("config.value.blank", key.text());
    }
  }
}
