package app.onward.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the authors of mime4j and of the MIME tools expect, as XML beside each mail: its header
 * undecoded, and the plain texts of its parts, each in a file.
 */
final class ExpectedByMime4j {
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w-]+)");

  private ExpectedByMime4j() {}

  static List<ExpectedMail> mails(Path folder) throws IOException {
    List<ExpectedMail> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path xml :
          files.filter(file -> file.toString().endsWith("_decoded.xml")).sorted().toList()) {
        String name = folder.relativize(xml).toString().replaceAll("_decoded\\.xml$", "");
        Element mail =
            Jsoup.parse(Files.readString(xml, StandardCharsets.ISO_8859_1), Parser.xmlParser())
                .expectFirst("message");
        var text = new StringBuilder();
        texts(mail, xml, text);
        String from = plain(mail, "from");
        all.add(
            new ExpectedMail(
                name,
                Files.readAllBytes(folder.resolve(name + ".msg")),
                plain(mail, "subject"),
                from == null ? null : Addresses.in(from).stream().findFirst().orElse(null),
                text.toString(),
                false));
      }
    }
    return all;
  }

  /**
   * A field of the mail's own header; null where there is none, or where it would need decoding.
   */
  private static @Nullable String plain(Element mail, String name) {
    for (Element field : mail.select("> header > field")) {
      String line = field.wholeText().strip();
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
        String value = HeaderBlock.unfold(line.substring(colon + 1));
        return value.contains("=?") ? null : value;
      }
    }
    return null;
  }

  private static void texts(Element part, Path xml, StringBuilder all) throws IOException {
    String header = part.select("> header").text().toLowerCase(Locale.ROOT);
    boolean plain = !header.contains("content-type") || header.contains("text/plain");
    boolean file = header.contains("content-disposition: attachment");
    for (Element inner : part.children()) {
      if (inner.normalName().equals("text-body") && plain && !file) {
        Matcher charset = CHARSET.matcher(header);
        byte[] text = Files.readAllBytes(xml.resolveSibling(inner.attr("name")));
        all.append(new String(text, charset.find() ? known(charset.group(1)) : known("")))
            .append('\n');
      } else {
        texts(inner, xml, all);
      }
    }
  }

  private static Charset known(String name) {
    return !name.isEmpty() && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.ISO_8859_1;
  }
}
