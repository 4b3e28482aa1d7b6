package app.onward.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The settings in force, each with where it came from. */
public record Settings(Map<Key, Setting> all) {

  /**
   * One value.
   *
   * @param origin where it was set
   */
  public record Setting(String value, Origin origin) {}

  /** Where a value was set; later ones win. */
  public enum Origin {
    USUAL,
    FILE,
    ENVIRONMENT,
    ARGUMENT
  }

  public Settings {
    all = Collections.unmodifiableMap(new EnumMap<>(all));
    for (Key key : Key.values()) {
      if (!all.containsKey(key)) {
        throw new IllegalArgumentException("No value for " + key.text());
      }
    }
  }

  public String value(Key key) {
    return setting(key).value();
  }

  /** One value with its origin. */
  public Setting setting(Key key) {
    return Objects.requireNonNull(all.get(key), key::text);
  }

  /** The same settings with one value changed, as if it had been typed. */
  public Settings with(Key key, String value) {
    var changed = new EnumMap<>(all);
    changed.put(key, new Setting(value, Origin.ARGUMENT));
    return new Settings(changed);
  }

  public Path dataDirectory() {
    return Path.of(value(Key.DATA_DIR)).toAbsolutePath().normalize();
  }

  /** 1 to 65535, or 0 for any free one. */
  public int port() {
    return Integer.parseInt(value(Key.PORT));
  }

  public String address() {
    return value(Key.ADDRESS);
  }

  /** The address people outside this machine use, without a slash at its end. */
  public Optional<URI> publicUrl() {
    return text(Key.PUBLIC_URL).map(URI::create);
  }

  /** Address ranges (CIDR) whose forwarding headers are believed. */
  public List<String> trustedProxies() {
    return list(Key.TRUSTED_PROXIES);
  }

  /** Address ranges (CIDR) that are not public and in which mail servers may be all the same. */
  public List<String> privateMailServers() {
    return list(Key.PRIVATE_MAIL_SERVERS);
  }

  /** A file (PEM) with certificates that mail servers may show besides those Java trusts. */
  public Optional<Path> mailCertificates() {
    return text(Key.MAIL_CERTIFICATES).map(Path::of);
  }

  /** The JDBC address of a PostgreSQL database; without it the embedded store is used. */
  public Optional<String> databaseUrl() {
    return text(Key.DATABASE_URL);
  }

  public boolean is(Key flag) {
    return Boolean.parseBoolean(value(flag));
  }

  private List<String> list(Key key) {
    return text(key).map(list -> List.of(list.strip().split("\\s*,\\s*"))).orElse(List.of());
  }

  private Optional<String> text(Key key) {
    return Optional.of(value(key)).filter(value -> !value.isBlank());
  }
}
