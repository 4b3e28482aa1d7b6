package app.onward.platform.secrets;

import app.onward.platform.config.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the key in the data directory. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {
  @Bean
  Secrets secrets(DataDirectory directory) {
    return new Secrets(KeyFile.readOrMake(directory.key()));
  }
}
