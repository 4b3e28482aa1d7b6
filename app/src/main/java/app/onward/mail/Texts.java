package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clean text and the HTML of a message's sections. */
final class Texts {

  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
  private static final int META_WITHIN = 4096;
  private static final double SAME = 0.6;

  private Texts() {}

  static CleanText text(List<Bodies.Section> sections, String subject) {
    StringJoiner all = new StringJoiner("\n\n");
    for (Bodies.Section section : sections) {
      all.add(section.heading() + text(section));
    }
    return CleanText.ofTagless(all.toString(), subject);
  }

  /** The plain form, unless it lacks what the HTML says or is HTML itself. */
  private static String text(Bodies.Section section) {
    String plain = section.plain() == null ? "" : plain(section.plain());
    if (section.html() == null) {
      return CleanText.withoutTags(plain);
    }
    String html = HtmlText.of(html(section.html()));
    return plain.isBlank() || !saysTheSame(plain, html) ? html : CleanText.withoutTags(plain);
  }

  static @Nullable String html(List<Bodies.Section> sections) {
    if (sections.stream().allMatch(section -> section.html() == null)) {
      return null;
    }
    StringBuilder all = new StringBuilder();
    for (Bodies.Section section : sections) {
      if (!section.heading().isEmpty()) {
        all.append(preformatted(section.heading()));
      }
      if (section.html() != null) {
        all.append(Tokens.remove(html(section.html())));
      } else if (section.plain() != null) {
        all.append(preformatted(Tokens.remove(plain(section.plain()))));
      }
    }
    return all.toString();
  }

  private static String preformatted(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<pre>" + escaped + "</pre>\n";
  }

  private static String plain(Part.Leaf leaf) {
    String text = leaf.text();
    return leaf.flowed() ? Flowed.join(text, leaf.deleteSpace()) : text;
  }

  static String html(Part.Leaf leaf) {
    if (leaf.charset() != null) {
      return leaf.text();
    }
    byte[] content = leaf.content();
    int length = Math.min(content.length, META_WITHIN);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    return Charsets.decode(content, meta.find() ? meta.group(1) : null);
  }

  /** Whether most words of the HTML also stand in the plain text. */
  private static boolean saysTheSame(String plain, String html) {
    Set<String> known = new HashSet<>(words(plain));
    List<String> said = words(html);
    long shared = said.stream().filter(known::contains).count();
    return shared >= SAME * said.size();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
  }
}
