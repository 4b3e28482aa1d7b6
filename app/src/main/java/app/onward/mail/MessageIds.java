package app.onward.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Message identifiers (RFC 5322, 3.6.4), without their angle brackets. */
final class MessageIds {

  private static final Pattern BRACKETED = Pattern.compile("<\\s*([^<>\\s]{1,990})\\s*>");

  private MessageIds() {}

  static List<String> all(String value) {
    List<String> ids = new ArrayList<>();
    Matcher id = BRACKETED.matcher(value);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  /** The first identifier; a bare word counts where the brackets were forgotten. */
  static String first(String value) {
    List<String> ids = all(value);
    String bare = value.strip();
    boolean word = !bare.isEmpty() && bare.length() < 990 && !bare.matches(".*[\\s<>].*");
    return !ids.isEmpty() ? ids.getFirst() : word ? bare : "";
  }

  /** The thread before a message, oldest first, each once. */
  static List<String> thread(List<String> references, List<String> inReplyTo) {
    SequencedSet<String> ids = new LinkedHashSet<>();
    references.forEach(value -> ids.addAll(all(value)));
    inReplyTo.forEach(value -> ids.addAll(all(value)));
    return List.copyOf(ids);
  }
}
