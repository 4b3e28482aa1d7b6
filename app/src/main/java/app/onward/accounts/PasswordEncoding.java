package app.onward.accounts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are encoded: the name of the way stands before each, so that it can change. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {
  private static final int SALT_BYTES = 16;
  private static final int ROUNDS = 600_000;

  /** Costs as much to compare with as a real one, and no password matches it. */
  static final String NOBODYS = "{pbkdf2-sha256-600k}" + "00".repeat(SALT_BYTES + 32);

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "pbkdf2-sha256-600k",
        Map.of(
            "pbkdf2-sha256-600k",
            new Pbkdf2PasswordEncoder(
                "", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
  }
}
