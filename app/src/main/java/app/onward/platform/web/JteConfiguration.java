package app.onward.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** Renders views named {@code module/page} with templates compiled at build time. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {
  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "app.onward.templates");
  }

  @Bean
  ViewResolver jteViews(TemplateEngine engine) {
    return (name, locale) ->
        name.startsWith("redirect:") || name.startsWith("forward:")
            ? null
            : new JteView(engine, name + ".jte");
  }
}
