package app.onward.bench.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A mail with slots, of one kind and kind of sender, from {@code bench/linking-mail}. */
record Wording(String language, String kind, String sender, String text) {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  static List<Wording> all(Path folder) throws IOException {
    var all = new ArrayList<Wording>();
    for (String language : List.of("en", "de", "fr")) {
      String text = Files.readString(folder.resolve(language + ".txt"));
      for (String part : ("\n" + text).split("\n=== ")) {
        int end = part.indexOf('\n');
        String[] head = part.substring(0, Math.max(0, end)).strip().split(" +");
        if (head.length >= 2) {
          all.add(new Wording(language, head[0], head[1], part.substring(end + 1).strip()));
        }
      }
    }
    return all;
  }

  /**
   * @throws IllegalArgumentException if a slot has no value
   */
  String filled(Map<String, String> slots) {
    return SLOT.matcher(text)
        .replaceAll(
            slot -> {
              String value = slots.get(slot.group(1));
              if (value == null) {
                throw new IllegalArgumentException("No value for " + slot.group() + " in " + text);
              }
              return java.util.regex.Matcher.quoteReplacement(value);
            });
  }
}
