package app.onward.inbox;

import app.onward.applications.EmployerName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A letter's words, folded as employers and roles are, so that names can be found in it whole.
 *
 * @param head sender and subject
 * @param body what the mail says
 * @param roles subject and body folded as roles are
 */
record LetterText(String head, String body, String roles) {

  private static final Pattern DOMAIN = Pattern.compile("[^a-z0-9]+");

  static LetterText of(Letter letter) {
    String said = letter.subject() + " \n " + letter.text();
    return new LetterText(
        padded(EmployerName.of(letter.sender() + " | " + letter.subject() + " |").folded()),
        padded(EmployerName.of(letter.text() + " |").folded()),
        padded(RoleName.of(said).folded()));
  }

  boolean headNames(EmployerName employer) {
    return head.contains(padded(employer.folded()));
  }

  boolean bodyNames(EmployerName employer) {
    return body.contains(padded(employer.folded()));
  }

  boolean names(RoleName role) {
    return !role.isEmpty() && roles.contains(padded(role.folded()));
  }

  private static String padded(String words) {
    return " " + words + " ";
  }

  /**
   * Whether a mail domain is made of the employer's name: {@code halyardfreight.example}, {@code
   * univ-montclar.example}.
   */
  static boolean domainNames(String domain, EmployerName employer) {
    String[] words = employer.folded().toLowerCase(Locale.ROOT).split(" ");
    for (String label : domain.split("\\.")) {
      String written = EmployerName.of(label.replace('-', ' ')).folded();
      String letters = DOMAIN.matcher(written).replaceAll("");
      if (letters.length() >= 4 && startsNamed(letters, words)) {
        return true;
      }
    }
    return false;
  }

  /** The label is the name's first words in one, or all words but the last. */
  private static boolean startsNamed(String letters, String[] words) {
    var joined = new StringBuilder();
    for (String word : words) {
      joined.append(DOMAIN.matcher(word).replaceAll(""));
      if (joined.toString().equals(letters)) {
        return true;
      }
    }
    return false;
  }
}
