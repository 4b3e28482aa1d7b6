package app.onward.platform.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is; its meaning is the message {@code config.key.<name>}. */
public enum Key {
  DATA_DIR("data-dir", ""),
  PORT("port", "8420"),
  ADDRESS("address", "127.0.0.1"),
  PUBLIC_URL("public-url", ""),
  TRUSTED_PROXIES("trusted-proxies", ""),
  DATABASE_URL("database-url", ""),
  DATABASE_USER("database-user", ""),
  DATABASE_PASSWORD("database-password", ""),
  PRIVATE_MAIL_SERVERS("private-mail-servers", ""),
  MAIL_CERTIFICATES("mail-certificates", ""),
  LANGUAGE("language", "en"),
  OPEN_BROWSER("open-browser", "true"),
  DEMO("demo", "false");

  private final String text;
  private final String usual;

  Key(String text, String usual) {
    this.text = text;
    this.usual = usual;
  }

  /** As it stands in the file and, after two dashes, as an argument: {@code data-dir}. */
  public String text() {
    return text;
  }

  /** The value without any setting. */
  public String usual() {
    return usual;
  }

  /** As it stands in the environment: {@code ONWARD_DATA_DIR}. */
  public String environment() {
    return "ONWARD_" + text.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Whether the value must not be printed. */
  public boolean secret() {
    return this == DATABASE_PASSWORD;
  }

  /** Whether naming the key alone as an argument means {@code true}. */
  public boolean flag() {
    return this == DEMO || this == OPEN_BROWSER;
  }

  public static Optional<Key> of(String text) {
    return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
  }
}
