package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.MailMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people on the employer's side: who writes, who signs, who will be met. */
final class PeopleReader {
  private static final int MOST = 6;
  private static final int CLOSING = 12;
  private static final double WRITES = 0.95;
  private static final double SIGNS = 0.85;
  private static final double IS_MET = 0.8;
  private static final String NAME =
      "(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herrn?|Frau|Mme|M|Monsieur|Madame)\\.? )?\\p{Lu}[\\p{Ll}\\p{L}'’-]+(?: (?:van|von|de|der|den|del|da|di|la|le|ten|ter|dos|du))*(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
  private static final Pattern MET =
      Pattern.compile(
          "(?u)\\b(?i:(?:interview|meet|meeting|call|conversation|chat|speak|speaking|talk|talking|discussion|screen|gespräch|termin|telefonat|interview|entretien|échange|rendez-vous|gesprek|entrevista|colloquio)(?: (?:you|will be|is|wird))?,?(?: (?:with|mit|avec|met|con|com))) (?<names>"
              + NAME
              + "(?:(?:, | and | und | et | en | y | e | & )"
              + NAME
              + ")*)");
  private static final Pattern WILL_MEET =
      Pattern.compile(
          "(?u)\\b(?i:you(?:'ll| will)(?: be)? (?:meet|meeting|speak|speaking|talk|talking)(?: (?:with|to))?|you will be interviewed by|es nehmen teil:?|teilnehmer:?|interviewers?:?|vous rencontrerez|vous serez reçue?(?:\\(e\\))? par) (?<names>"
              + NAME
              + "(?:(?:, | and | und | et | en | y | e | & )"
              + NAME
              + ")*)");
  private static final Pattern WILL_TALK =
      Pattern.compile(
          "(?u)(?<names>"
              + NAME
              + "(?:(?:, | and | und | et | & )"
              + NAME
              + ")*) (?:will (?:be )?(?:talk|speak|meet|interview|join|talking|speaking|meeting|interviewing|joining)(?: (?:with|to))? you|(?:werden|wird) (?:(?:das Gespräch )?mit Ihnen|Sie)|(?:vous (?:recevr|rencontrer|interroger)|s'entretiendr)(?:a|ont))\\b");

  /** A line that goes on with a name in the next. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?u).*(?:,|&|\\b(?:and|und|et|with|mit|avec|by|par))$");

  private static final Pattern BETWEEN = Pattern.compile(", | and | und | et | en | y | e | & ");

  private PeopleReader() {}

  static List<Fact<String>> read(MailMessage mail, List<TextLine> lines) {
    List<Fact<String>> people = new ArrayList<>();
    String from = mail.from().name().strip();
    if (People.isKnown(from)) {
      add(from, "From: " + from, WRITES, people);
    }
    for (CalendarPart part : mail.calendar()) {
      String organizer = part.organizer().name().strip();
      if (People.isKnown(organizer)) {
        add(organizer, "ORGANIZER: " + organizer, WRITES, people);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String text = whole(lines, i);
      met(MET.matcher(text), text, people);
      met(WILL_MEET.matcher(text), text, people);
      met(WILL_TALK.matcher(text), text, people);
    }
    signed(mail, people);
    return people.stream().limit(MOST).toList();
  }

  /** A sentence, with the lines after it for as long as names go on over its end. */
  private static String whole(List<TextLine> lines, int at) {
    String text = lines.get(at).text();
    int last = lines.get(at).subject() ? at : Math.min(lines.size() - 1, at + MOST);
    for (int i = at; i < last && GOES_ON.matcher(text).matches(); i++) {
      text = text + " " + lines.get(i + 1).text();
    }
    return text;
  }

  private static void met(Matcher matcher, String line, List<Fact<String>> people) {
    while (matcher.find()) {
      for (String name : BETWEEN.split(matcher.group("names"))) {
        if (People.isKnown(name)) {
          add(name, line, IS_MET, people);
        }
      }
    }
  }

  /** The last lines, where a name stands alone. */
  private static void signed(MailMessage mail, List<Fact<String>> people) {
    List<String> closing =
        mail.text().body().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (String line : closing.subList(Math.max(0, closing.size() - CLOSING), closing.size())) {
      String name = line.replaceAll("[,.]$", "");
      if (name.contains(" ") && People.isKnown(name)) {
        add(name, line, SIGNS, people);
      }
    }
  }

  private static void add(String name, String line, double confidence, List<Fact<String>> people) {
    boolean known =
        people.stream()
            .anyMatch(person -> person.value().contains(name) || name.contains(person.value()));
    if (!known) {
      people.add(new Fact<>(name, line, confidence));
    }
  }
}
