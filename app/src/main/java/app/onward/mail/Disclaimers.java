package app.onward.mail;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the small print about confidence that a firm's server puts below every mail. */
final class Disclaimers {
  private static final int MOST_LINES = 30;
  private static final int MOST_PARAGRAPHS = 3;
  private static final int READ = 400;

  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "[*_\\[( ]{0,3}(?:(?:confidentiality (?:notice|note|statement)|confidentiality|legal notice|disclaimer"
              + "|vertraulichkeitshinweis|avis de confidentialité|aviso (?:legal|de confidencialidad))[*_]*\\s?[:.–-]\\s?.{0,60}?)?"
              + "(?:(?:the (?:information|contents?)(?: contained)? (?:in|of) )?this (?:e-?mail|message|communication)\\b.{0,160}"
              + "\\b(?:confidential|privileged|intended (?:only|solely|exclusively) for the)"
              + "|(?:der inhalt dieser|die informationen in dieser|diese) (?:e-?mail|nachricht)\\b.{0,160}"
              + "\\b(?:vertraulich|rechtlich geschützt|ausschließlich für den)"
              + "|(?:les informations contenues dans )?(?:ce (?:message|courriel|mail)|cet? e-?mail)\\b.{0,160}"
              + "\\b(?:confidentiel|usage exclusif|strictement réservé)"
              + "|(?:la información contenida en )?este (?:mensaje|correo|e-?mail)\\b.{0,160}\\bconfidencial"
              + "|(?:le informazioni contenute in )?(?:questo messaggio|questa e-?mail|la presente e-?mail)\\b.{0,160}"
              + "\\b(?:confidenzial|riservat)"
              + "|(?:de informatie in )?(?:dit (?:e-?mail)?bericht|deze e-?mail)\\b.{0,160}"
              + "\\b(?:vertrouwelijk|uitsluitend bestemd)"
              + "|(?:esta mensagem|este e-?mail)\\b.{0,160}\\bconfidencia).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Disclaimers() {}

  /** Its first line; the number of lines where none closes the text. */
  static int begin(List<String> lines) {
    int begin = lines.size();
    int paragraphs = 0;
    for (int i = lines.size() - 1; i > 0 && lines.size() - i <= MOST_LINES; i--) {
      if (lines.get(i).isBlank() || !lines.get(i - 1).isBlank()) {
        continue;
      }
      if (++paragraphs > MOST_PARAGRAPHS) {
        break;
      }
      if (FIRST_WORDS.matcher(paragraph(lines, i)).matches()) {
        begin = i;
      }
    }
    return begin;
  }

  private static String paragraph(List<String> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && !lines.get(i).isBlank() && text.length() < READ; i++) {
      text.append(text.isEmpty() ? "" : " ").append(lines.get(i).strip());
    }
    return text.substring(0, Math.min(text.length(), READ));
  }
}
