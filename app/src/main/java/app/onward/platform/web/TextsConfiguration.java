package app.onward.platform.web;

import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the message files: one for each module, {@code messages/<module>.properties}. */
@Configuration(proxyBeanMethods = false)
public class TextsConfiguration {
  @Bean
  public static MessageSource messageSource() throws IOException {
    var source = new ResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    source.setBasenames(baseNames());
    return source;
  }

  @Bean
  Texts texts(MessageSource source, Settings settings) {
    return new Texts(source, Locale.forLanguageTag(settings.value(Key.LANGUAGE)));
  }

  private static String[] baseNames() throws IOException {
    var found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    return Arrays.stream(found)
        .map(resource -> String.valueOf(resource.getFilename()))
        .filter(name -> !name.contains("_"))
        .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
        .sorted()
        .toArray(String[]::new);
  }
}
