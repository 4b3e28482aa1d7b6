package app.onward.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The languages that pages speak: English, and those with a message file of their own. */
final class Languages {
  private Languages() {}

  static void check(String value) {
    String language = Locale.forLanguageTag(value).getLanguage();
    if (!language.equals(Key.LANGUAGE.usual()) && !all().contains(language)) {
      throw new SettingsException("config.value.language", value, String.join(", ", all()));
    }
  }

  private static SortedSet<String> all() {
    var languages = new TreeSet<String>();
    languages.add(Key.LANGUAGE.usual());
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_*.properties");
      Arrays.stream(files)
          .map(file -> String.valueOf(file.getFilename()))
          .map(name -> name.substring(name.indexOf('_') + 1, name.lastIndexOf('.')))
          .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
          .forEach(languages::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The message files could not be listed", unreadable);
    }
    return languages;
  }
}
