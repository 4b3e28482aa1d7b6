package app.onward.platform.web;

import app.onward.platform.config.DataDirectory;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The web server itself, and the files it hands out. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
  /** Redirects name only the path: behind a proxy the server does not know its own address. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> relativeRedirects() {
    return factory ->
        factory.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
  }

  /** A browser shows our answer to an upload only after it has sent all of it. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersToUploads() {
    return factory ->
        factory.addConnectorCustomizers(
            connector ->
                connector.setProperty("maxSwallowSize", Integer.toString(Integer.MAX_VALUE)));
  }

  @Bean
  Assets assets() throws IOException {
    return Assets.shipped();
  }

  /**
   * A mailbox may be large; it goes straight to the data directory. A page may set a lower limit.
   */
  @Bean
  MultipartConfigElement uploads(DataDirectory directory) throws IOException {
    long largest = DataSize.ofGigabytes(20).toBytes();
    String incoming = Files.createDirectories(directory.incoming()).toString();
    return new MultipartConfigElement(
        incoming, largest, largest, (int) DataSize.ofKilobytes(256).toBytes());
  }
}
