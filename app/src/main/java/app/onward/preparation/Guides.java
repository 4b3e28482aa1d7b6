package app.onward.preparation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The guides that Onward brings. */
@Component
public class Guides {
  private final Map<GuideTopic, Guide> all = new EnumMap<>(GuideTopic.class);

  Guides() {
    for (GuideTopic topic : GuideTopic.values()) {
      all.put(topic, GuideFile.of(topic));
    }
  }

  public List<Guide> all() {
    return List.copyOf(all.values());
  }

  public Guide of(GuideTopic topic) {
    return Objects.requireNonNull(all.get(topic));
  }

  /** Those in which each of these words stands somewhere; all for no words. */
  public List<Guide> with(String words) {
    return all.values().stream().filter(guide -> holds(guide.words(), words)).toList();
  }

  /** Whether each of these words stands somewhere in these texts. */
  static boolean holds(Stream<String> texts, String words) {
    String all = texts.reduce("", (before, text) -> before + "\n" + text).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }
}
