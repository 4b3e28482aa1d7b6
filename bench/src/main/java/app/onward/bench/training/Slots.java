package app.onward.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Invented values for the slots of one mail; within it a slot keeps its value. */
final class Slots {
  private static final Map<String, Map<String, List<String>>> LISTS = new HashMap<>();

  private final Map<String, List<String>> lists;
  private final RandomGenerator random;
  private final boolean blank;
  private final Map<String, String> chosen = new HashMap<>();

  /** With {@code blank}, names are replaced as in mail that was made anonymous: {@code [NAME]}. */
  Slots(String language, RandomGenerator random, boolean blank) {
    this.lists = lists(language);
    this.random = random;
    this.blank = blank;
  }

  String value(String slot) {
    String known = chosen.get(slot);
    if (known == null) {
      known = invent(slot);
      chosen.put(slot, known);
    }
    return known;
  }

  private String invent(String slot) {
    return switch (slot) {
      case "employer" -> blank ? "[COMPANY]" : firm("firm");
      case "agency" -> blank ? "[COMPANY]" : firm("agency");
      case "name" -> blank ? "[NAME]" : pick("name");
      case "fullname" -> blank ? "[NAME]" : plain("name") + " " + pick("surname");
      case "first" -> blank ? "[NAME]" : pick("name");
      case "person" -> blank ? "[NAME]" : plain("first") + " " + pick("surname");
      case "domain" -> domain(value("employer"));
      case "agencydomain" -> domain(value("agency"));
      case "link" ->
          blank
              ? "[URL]"
              : "https://" + domain(word()) + "/" + word() + "/" + random.nextInt(100_000);
      case "reqid" ->
          List.of("R-", "REQ", "JR", "#", "").get(random.nextInt(5))
              + (1000 + random.nextInt(99_000));
      default -> pick(slot);
    };
  }

  private String plain(String slot) {
    return value(slot);
  }

  private String pick(String slot) {
    List<String> values = lists.get(slot);
    if (values == null) {
      throw new IllegalArgumentException("No such slot: {" + slot + "}");
    }
    return values.get(random.nextInt(values.size()));
  }

  /** A name put together from parts, so that hardly any is seen twice. */
  private String firm(String kind) {
    return pick(kind).replace("{f}", word()).replace("{l}", word());
  }

  private String word() {
    return pick("firstpart") + pick("lastpart");
  }

  private static String domain(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return (letters.isEmpty() ? "firm" : letters) + ".example";
  }

  private static Map<String, List<String>> lists(String language) {
    return LISTS.computeIfAbsent(language, Slots::load);
  }

  private static Map<String, List<String>> load(String language) {
    try (InputStream in = Slots.class.getResourceAsStream("/training/slots-" + language + ".txt")) {
      if (in == null) {
        return load("en");
      }
      Map<String, List<String>> lists = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains(": "))
          .forEach(
              line ->
                  lists.put(
                      line.substring(0, line.indexOf(':')),
                      List.of(line.substring(line.indexOf(':') + 2).split(" \\| "))));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(language, e);
    }
  }
}
