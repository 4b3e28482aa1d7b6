package app.onward.inbox;

import app.onward.applications.EmployerName;
import app.onward.understanding.Fact;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter's words, folded as employers and roles are, so that names can be found in it whole.
 *
 * @param employer as it was read from the mail, empty where nothing was
 * @param head sender and subject
 * @param body what the mail says
 * @param roles subject and body folded as roles are
 */
record LetterText(String employer, String head, String body, String roles) {

  private static final Pattern DOMAIN = Pattern.compile("[^a-z0-9]+");

  static LetterText of(Letter letter) {
    String said = letter.subject() + " \n " + letter.text();
    Fact<String> employer = letter.judgement().facts().employer();
    return new LetterText(
        employer == null ? "" : EmployerName.of(employer.value()).folded(),
        padded(EmployerName.of(letter.sender() + " | " + letter.subject() + " |").folded()),
        padded(EmployerName.of(letter.text() + " |").folded()),
        padded(RoleName.of(said).folded()));
  }

  /** Whether it was read as the employer, or stands in the head. */
  boolean headNames(EmployerName name) {
    return employer.equals(name.folded()) || head.contains(padded(name.folded()));
  }

  boolean bodyNames(EmployerName name) {
    return body.contains(padded(name.folded()));
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
    Set<String> made = domainsOf(employer);
    return labels(domain).anyMatch(made::contains);
  }

  /** A domain's parts folded as names are, letters and digits only. */
  static Stream<String> labels(String domain) {
    return Arrays.stream(domain.split("\\."))
        .map(label -> letters(EmployerName.of(label.replace('-', ' ')).folded()));
  }

  /** What parts of domains are made of a name: its first words in one, at least four letters. */
  static Set<String> domainsOf(EmployerName employer) {
    var made = new HashSet<String>();
    var joined = new StringBuilder();
    for (String word : employer.folded().toLowerCase(Locale.ROOT).split(" ")) {
      joined.append(letters(word));
      if (joined.length() >= 4) {
        made.add(joined.toString());
      }
    }
    return made;
  }

  private static String letters(String text) {
    return DOMAIN.matcher(text).replaceAll("");
  }
}
