package app.onward.platform.fetching;

import app.onward.platform.AddressRange;
import app.onward.platform.config.Settings;
import app.onward.platform.config.SettingsException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** How mail servers are reached: which addresses, and whose certificates. */
@Configuration(proxyBeanMethods = false)
class MailServerConfiguration {
  @Bean
  GuardedSockets mailServerSockets(Settings settings) {
    return new GuardedSockets(
        InetAddress::getAllByName,
        new PrivatePlaces(settings.privateMailServers().stream().map(AddressRange::of).toList()));
  }

  /** Made when first used, because reading all certificates takes a while. */
  @Bean
  @Lazy
  SSLSocketFactory mailServerTls(Settings settings) {
    Path file = settings.mailCertificates().orElse(null);
    try {
      return file == null ? TrustedCertificates.usual() : TrustedCertificates.with(file);
    } catch (IOException malformed) {
      throw new SettingsException("config.value.mail-certificates", file);
    }
  }
}
