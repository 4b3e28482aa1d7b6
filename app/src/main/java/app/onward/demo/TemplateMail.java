package app.onward.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mail of the template.
 *
 * @param day relative to the day the demo is made
 * @param headers as they stand, without those that only say how to build the mail
 * @param content text, html, alternative or calendar
 * @param language in which its dates are written
 * @param encoding the transfer encoding
 */
record TemplateMail(
    int day,
    LocalTime time,
    Map<String, String> headers,
    String content,
    String language,
    String charset,
    String encoding,
    String body) {

  private static final Pattern START =
      Pattern.compile("(?m)^=== days=(?<day>-?\\d+) time=(?<time>\\d\\d:\\d\\d)\\n");
  private static final Set<String> BUILDING = Set.of("Content", "Language", "Charset", "Encoding");

  TemplateMail {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** All mails of a template, in their order. */
  static List<TemplateMail> all(String template) {
    var mails = new ArrayList<TemplateMail>();
    Matcher start = START.matcher(template);
    while (start.find()) {
      int next = template.indexOf("\n=== days=", start.end());
      String text = template.substring(start.end(), next < 0 ? template.length() : next + 1);
      mails.add(
          of(Integer.parseInt(start.group("day")), LocalTime.parse(start.group("time")), text));
    }
    return mails;
  }

  private static TemplateMail of(int day, LocalTime time, String text) {
    int blank = text.indexOf("\n\n");
    var headers = new LinkedHashMap<String, String>();
    for (String line : text.substring(0, blank).split("\n")) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    String content = Objects.requireNonNull(headers.get("Content"), text);
    String language = headers.getOrDefault("Language", "en");
    String charset = headers.getOrDefault("Charset", "utf-8");
    String encoding = headers.getOrDefault("Encoding", "8bit");
    headers.keySet().removeAll(BUILDING);
    return new TemplateMail(
        day, time, headers, content, language, charset, encoding, text.substring(blank + 2));
  }

  /** The text before a line such as {@code --- html}, or all of it. */
  String before(String mark) {
    int at = body.indexOf("\n--- " + mark + "\n");
    return at < 0 ? body : body.substring(0, at + 1);
  }

  /** The text after such a line. */
  String after(String mark) {
    String line = "\n--- " + mark + "\n";
    return body.substring(body.indexOf(line) + line.length());
  }
}
