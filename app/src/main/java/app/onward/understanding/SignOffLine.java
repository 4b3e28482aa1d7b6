package app.onward.understanding;

import app.onward.mail.MailMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line near the end of a mail.
 *
 * @param greeted whether it is or follows "Kind regards"
 * @param belowOffice whether the line above names an office: "Human Resources"
 * @param belowPerson whether a line between the greeting and this one names a person
 * @param last whether nothing follows
 */
record SignOffLine(
    String text, boolean greeted, boolean belowOffice, boolean belowPerson, boolean last) {
  private static final int LINES = 14;
  private static final Pattern GREETING =
      Pattern.compile(
          "(?iu)^(?:.{0,90}salutations (?:distinguées|les meilleures).{0,12}|(?:with |mit |avec |kind|best|warm|many|freundliche|herzliche|viele|beste|liebe|schöne|alles|bien|très|meilleures|sincères|cordiales|un cordial|un|cordiali|distinti|met|vriendelijke|hartelijke|melhores|com os)\\b.{0,40}|(?:thanks?|thank you|regards|cheers|sincerely|yours|cordialement|salutations|cordialmente|saludos?|atentamente|atenciosamente|groeten?|groetjes|gruß|grüße|lg|mfg|vg|abraços?|cumprimentos|saluti|grazie|merci|danke|bedankt|gracias|obrigad[oa]|sinceramente|sinc[èe]rement|respectfully|à bientôt|bis bald).{0,30})[,.!]?$");

  static List<SignOffLine> of(MailMessage mail) {
    List<String> all =
        mail.text().own().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<SignOffLine> lines = new ArrayList<>();
    boolean greeted = false;
    boolean belowOffice = false;
    boolean belowPerson = false;
    for (int i = Math.max(0, all.size() - LINES); i < all.size(); i++) {
      String line = all.get(i);
      boolean greets = GREETING.matcher(line).matches();
      greeted |= greets;
      lines.add(new SignOffLine(line, greeted, belowOffice, belowPerson, i == all.size() - 1));
      belowOffice = FirmWords.isOffice(line);
      belowPerson |= greeted && !greets && isPerson(line);
    }
    return lines;
  }

  private static boolean isPerson(String line) {
    return People.isKnown(line) || People.mayBe(line) && !FirmWords.isInstitution(line);
  }
}
