package app.onward.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what a sender's program puts below "Kind regards" and the name: position, telephone,
 * address, firm.
 */
final class SignOffs {
  private static final int MOST_LINES = 10;
  private static final int LONGEST = 80;
  private static final int WORDS_OF_A_SENTENCE = 6;
  private static final int FORM = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?:with |my )?(?:kind|kindest|best|warm|warmest|many)? ?regards|best wishes|all the best"
              + "|(?:yours )?sincerely(?: yours)?|yours (?:faithfully|truly)|respectfully"
              + "|mit (?:freundlichen?|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en|mit freundlichem gru(?:ß|ss)"
              + "|(?:freundliche|beste|herzliche|liebe|viele|schöne) grü(?:ß|ss)e(?: aus \\S{2,20})?|mfg|lg|vg"
              + "|(?:bien |très )?cordialement|(?:sincères|meilleures|cordiales) salutations|bien à vous"
              + "|.{0,120}\\bsalutations distinguées|(?:un )?(?:cordial saludo|saludos? cordial(?:es)?)|saludos"
              + "|atentamente|cordialmente|(?:cordiali|distinti) saluti|saluti"
              + "|(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|groeten"
              + "|atenciosamente|(?:com os |os )?melhores cumprimentos|cumprimentos|abraços?)\\s?[,.!]?",
          FORM);
  private static final Pattern MARK =
      Pattern.compile(
          "\\S@[\\p{L}\\d-]+\\.\\p{L}{2,}|https?://|(?i:\\bwww\\.)|\\+\\d[\\d ()/.-]{6,}\\d"
              + "|(?i:\\b(?:tel|phone|telefon|téléphone|telefoon|teléfono|mobile?|mobil|fax)\\b)[.:]{0,2} ?[(+]?\\d"
              + "|\\b(?:GmbH|gGmbH|AG|KG|e\\. ?V\\.|Ltd|Limited|plc|LLP|LLC|Inc|SAS|SARL|S\\.A\\.|B\\.?V\\."
              + "|N\\.?V\\.|S\\.?L\\.|S\\.?p\\.?A\\.|S\\.?r\\.?l\\.|Lda)(?![\\p{L}\\d])"
              + "|\\b\\d{5} \\p{Lu}\\p{Ll}+|(?i:str(?:aße|\\.|asse) \\d|\\d+,? (?:rue|avenue|boulevard) )");
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:p\\. ?s\\.?|ps|nb|n\\. ?b\\.)(?:[ :].*)?|(?:when|where|date|time|wann|wo|datum|uhrzeit|ort|quand|où|heure"
              + "|lieu|cuándo|dónde|quando|dove|wanneer|waar|onde)\\s?:.*|.*\\b\\d{1,2}[:h]\\d\\d\\b.*|[-*•–] .*",
          FORM);

  private SignOffs() {}

  /** The line after the writer's name; the number of lines where nothing is surely put below it. */
  static int begin(List<String> lines) {
    int below = 0;
    for (int i = lines.size() - 1; i > 0 && below <= MOST_LINES; i--) {
      String line = lines.get(i);
      if (line.length() <= LONGEST * 2 && CLOSING.matcher(line.strip()).matches()) {
        return below(lines, i + 1);
      }
      below += line.isBlank() ? 0 : 1;
    }
    return lines.size();
  }

  private static int below(List<String> lines, int closing) {
    int begin = next(lines, next(lines, closing) + 1);
    List<String> rest = lines.subList(Math.min(begin, lines.size()), lines.size());
    boolean sure =
        rest.stream().noneMatch(SignOffs::mayBeContent)
            && rest.stream().anyMatch(line -> MARK.matcher(line).find());
    return sure ? begin : lines.size();
  }

  private static int next(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static boolean mayBeContent(String line) {
    boolean sentence =
        (line.endsWith(".") || line.endsWith("!") || line.endsWith("?"))
            && line.split(" ").length >= WORDS_OF_A_SENTENCE;
    return line.length() > LONGEST || sentence || CONTENT.matcher(line.strip()).matches();
  }
}
