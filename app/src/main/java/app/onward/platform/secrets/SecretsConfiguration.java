package app.onward.platform.secrets;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the key in the data directory, once it is sure to be the one the data was sealed with. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {
  @Bean
  Secrets secrets(DataDirectory directory, JdbcClient jdbc) {
    Path key = directory.key();
    Optional<String> known =
        jdbc.sql("SELECT fingerprint FROM key_fingerprint").query(String.class).optional();
    if (known.isPresent() && !Files.exists(key)) {
      throw new SettingsException("secrets.key.missing", key);
    }
    Secrets secrets = new Secrets(KeyFile.readOrMake(key));
    String fingerprint = secrets.hash("fingerprint");
    if (known.isEmpty()) {
      jdbc.sql("INSERT INTO key_fingerprint (fingerprint) VALUES (:fingerprint)")
          .param("fingerprint", fingerprint)
          .update();
    } else if (!known.get().equals(fingerprint)) {
      throw new SettingsException("secrets.key.other", key);
    }
    return secrets;
  }
}
