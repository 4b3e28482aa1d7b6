package app.onward.platform.web;

import java.io.IOException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The web server itself, and the files it hands out. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
  /** Redirects name only the path: behind a proxy the server does not know its own address. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> relativeRedirects() {
    return factory ->
        factory.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
  }

  @Bean
  Assets assets() throws IOException {
    return Assets.shipped();
  }
}
