package app.onward.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines by which mail programs set the history of a conversation apart, in several languages.
 */
final class HistoryMarks {

  private static final int LONGEST = 400;
  private static final int WITH_CASE_AND_LETTERS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final List<String> OPENERS =
      List.of("On ", "Am ", "Le ", "Op ", "El ", "Il ", "Em ", "Den ", "W dniu ");
  private static final List<String> LINE_WORDS =
      List.of("line", "LINE", "Line", "Linie", "Zeile", "ligne", "lijn", "regel");
  private static final Pattern ATTRIBUTION =
      pattern(
          "(?:On\\s.{5,250}\\swrote|Am\\s.{5,250}\\s(?:schrieb|hat)\\b.{0,150}"
              + "|Le\\s.{5,250}\\sa\\s[ée]crit|Op\\s.{5,250}\\s(?:schreef|heeft)\\b.{0,150}"
              + "|El\\s.{5,250}\\sescribió|Il\\s.{5,250}\\sha\\sscritto|Em\\s.{5,250}\\sescreveu"
              + "|Den\\s.{5,250}\\sskrev\\b.{0,150}|W\\sdniu\\s.{5,250}\\snapisał.{0,80}"
              + "|.{2,150}\\s(?:schrieb\\sam|wrote\\son|a\\sécrit\\sle|schreef\\sop)\\s.{5,100}"
              + "|.{0,120}<\\S+@\\S+>\\s(?:wrote|schrieb|a\\sécrit|schreef|escribió|ha\\sscritto)"
              + "|\\d{4}[-./]\\d\\d?[-./]\\d\\d?\\s.{0,80}<\\S+@\\S+>)\\s?:");
  private static final Pattern ORIGINAL =
      pattern(
          "[-_]{2,}\\s*(?:original\\s(?:message|appointment)|ursprüngliche\\snachricht"
              + "|ursprünglicher\\stermin|originalnachricht|message\\sd['’]origine|message\\soriginal"
              + "|oorspronkelijk\\sbericht|mensaje\\soriginal|messaggio\\soriginale)\\s*[-_]*");
  private static final Pattern FORWARD =
      pattern(
          "(?:[-_]{2,}\\s*(?:forwarded\\smessage|weitergeleitete\\snachricht|message\\stransféré"
              + "|doorgestuurd\\sbericht|mensaje\\sreenviado|messaggio\\sinoltrato"
              + "|mensagem\\sencaminhada)\\b.{0,80}|begin\\sforwarded\\smessage\\s?:"
              + "|anfang\\sder\\sweitergeleiteten\\s(?:nachricht|e-mail)\\s?:"
              + "|début\\sdu\\smessage\\s(?:réexpédié|transféré)\\s?:"
              + "|begin\\sdoorgestuurd\\sbericht\\s?:|inicio\\sdel\\smensaje\\sreenviado\\s?:"
              + "|inizio\\smessaggio\\sinoltrato\\s?:)");
  private static final Pattern FROM_LABEL =
      pattern("\\**(?:from|von|de|da|van|från|fra|expéditeur)\\s?:\\**\\s.*");
  private static final Pattern OTHER_LABEL =
      pattern(
          "\\**(?:sent|date|gesendet|datum|envoyé|verzonden|enviado(?:\\sel)?|inviato|data|fecha|to"
              + "|an|à|a|aan|para|cc|subject|betreff|objet|onderwerp|asunto|oggetto|assunto)"
              + "\\s?:\\**(?:\\s.*)?");
  private static final Pattern SUBJECT_LABEL =
      pattern("\\**(?:subject|betreff|objet|onderwerp|asunto|oggetto|assunto)\\s?:.*");
  private static final Pattern FORWARD_SUBJECT =
      pattern("\\s*(?:(?:re|aw|sv|antw|rif)\\s*:\\s*)*(?:fwd?|wg|tr|doorst|rv|enc|vl|vs)\\s*:.*");
  private static final Pattern REPLY_ABOVE =
      pattern(
          ".{0,30}\\b(?:(?:reply|write|type|respond).{0,20}\\babove\\b.{0,20}\\bline"
              + "|(?:oberhalb|über)\\sdieser\\s(?:linie|zeile)|au-dessus\\sde\\scette\\sligne"
              + "|boven\\sdeze\\s(?:lijn|regel))\\b.{0,60}");

  private HistoryMarks() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, WITH_CASE_AND_LETTERS);
  }

  /** How many lines from here on say who wrote what follows and when; 0 when none do. */
  static int attribution(List<String> lines, int at) {
    String joined = bare(lines.get(at));
    if (joined.endsWith(":") && ATTRIBUTION.matcher(joined).matches()) {
      return 1;
    }
    if (OPENERS.stream().noneMatch(joined::startsWith)) {
      return 0;
    }
    for (int i = 1; i <= 3 && at + i < lines.size(); i++) {
      joined = joined + " " + bare(lines.get(at + i));
      boolean whole = joined.endsWith(":") && joined.length() < LONGEST;
      if (whole && ATTRIBUTION.matcher(joined).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a block such as Outlook's begins here: From, Sent, To, Subject. */
  static boolean headerBlock(List<String> lines, int at) {
    String first = lines.get(at);
    if (first.indexOf(':') < 0 || !FROM_LABEL.matcher(bare(first)).matches()) {
      return false;
    }
    int others = 0;
    boolean subject = false;
    for (int i = at + 1; i < Math.min(lines.size(), at + 8); i++) {
      String line = bare(lines.get(i));
      others += OTHER_LABEL.matcher(line).matches() ? 1 : 0;
      subject |= SUBJECT_LABEL.matcher(line).matches();
    }
    return subject && others >= 2;
  }

  static boolean original(String line) {
    return line.indexOf("--") >= 0 && ORIGINAL.matcher(bare(line)).matches();
  }

  static boolean forward(String line) {
    boolean candidate = line.indexOf("--") >= 0 || line.endsWith(":");
    return candidate && FORWARD.matcher(bare(line)).matches();
  }

  static boolean forwardSubject(String subject) {
    return FORWARD_SUBJECT.matcher(subject).matches();
  }

  static boolean replyAbove(String line) {
    return line.length() < 160
        && LINE_WORDS.stream().anyMatch(line::contains)
        && REPLY_ABOVE.matcher(bare(line)).matches();
  }

  /** A line without its quote marks, as far as it can matter. */
  static String bare(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' ')) {
      i++;
    }
    return line.substring(i, Math.min(line.length(), i + LONGEST)).strip();
  }
}
