package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence a person reads, held against how Onward speaks. */
class MessagesTest {
  private static final List<String> BANNED =
      List.of(
          "congratulations",
          "awesome",
          "don't give up",
          "don’t give up",
          "keep your chin up",
          "everything happens for a reason",
          "stay positive",
          "you've got this",
          "you’ve got this",
          "unfortunately",
          "oops",
          "streak",
          "badge",
          "you failed",
          "we're sorry",
          "we’re sorry",
          "please try again later",
          "something went wrong",
          "invalid",
          "illegal");
  private static final Pattern TWO_DIGITS_AT_MOST = Pattern.compile("%\\.[1-9]");

  @Test
  void noSentenceShoutsCheersOrPities() throws IOException {
    var found = new ArrayList<String>();
    sentences()
        .forEach(
            (key, sentence) -> {
              String lower = sentence.toLowerCase(Locale.ROOT);
              if (sentence.contains("!")) {
                found.add(key + " shouts: " + sentence);
              }
              BANNED.stream()
                  .filter(lower::contains)
                  .forEach(phrase -> found.add(key + " says “" + phrase + "”"));
            });

    assertThat(found).isEmpty();
  }

  @Test
  void titlesToastsAndNavigationNameNoRejection() throws IOException {
    assertThat(sentences().entrySet())
        .filteredOn(
            entry ->
                entry.getKey().matches(".*\\.(title|toast|nav|count)(\\..*)?")
                    || entry.getKey().startsWith("acts."))
        .noneMatch(entry -> entry.getValue().toLowerCase(Locale.ROOT).matches(".*reject.*"));
  }

  @Test
  void everyPatternCanBeFormatted() throws IOException {
    sentences()
        .forEach(
            (key, sentence) -> {
              assertThat(TWO_DIGITS_AT_MOST.matcher(sentence).find()).as(key).isFalse();
              assertThat(new java.text.MessageFormat(sentence, Locale.ENGLISH)).as(key).isNotNull();
              assertThat(sentence.replace("''", ""))
                  .as("%s has a lone apostrophe", key)
                  .doesNotContain("'");
            });
  }

  private static Map<String, String> sentences() throws IOException {
    var all = new TreeMap<String, String>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*.properties")) {
      var properties = new Properties();
      try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
    }
    assertThat(all).isNotEmpty();
    return all;
  }
}
