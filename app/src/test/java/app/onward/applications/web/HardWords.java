package app.onward.applications.web;

import java.util.List;
import java.util.Locale;

/** Words that no page says to somebody who did not ask. */
final class HardWords {
  private static final List<String> ALL =
      List.of("reject", "declin", "unfortunately", "fail", "unsuccessful");

  private HardWords() {}

  /** Those that stand in a text. */
  static List<String> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(lower::contains).toList();
  }
}
