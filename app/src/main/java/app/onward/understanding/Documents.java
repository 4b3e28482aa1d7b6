package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import app.onward.understanding.text.Concepts;
import app.onward.understanding.text.Conditional;
import app.onward.understanding.text.Sentences;
import app.onward.understanding.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays a mail out for the classifier: its lines, and what its headers add. */
public final class Documents {
  private static final Pattern ANSWER = Pattern.compile("(?i)^\\s*(?:re|aw|antw|sv|rv)\\s*:");
  static final Pattern FORWARD = Pattern.compile("(?i)^\\s*(?:fwd?|wg|tr|doorst|i|rv|enc)\\s*:");
  private static final Set<String> TELLING_NAMES =
      Set.of(
          ("careers career recruiting recruitment recruiter talent acquisition hiring jobs job hr people personal personalabteilung bewerbung bewerbungen recrutement rh emploi"
                  + " newsletter alerts alert alertes news noreply reply karriere stellen admissions support team werving selectie empleo seleccion risorse umane")
              .split(" "));

  private final Senders senders;
  private final Templates templates;
  private final Concepts concepts;

  private Documents(Senders senders, Templates templates, Concepts concepts) {
    this.senders = senders;
    this.templates = templates;
    this.concepts = concepts;
  }

  public static Documents shipped() {
    return new Documents(Senders.shipped(), Templates.shipped(), Concepts.shipped());
  }

  Senders senders() {
    return senders;
  }

  Templates templates() {
    return templates;
  }

  public Document of(MailMessage mail) {
    List<Document.Line> lines = new ArrayList<>();
    if (!mail.subject().isBlank()) {
      lines.add(line(true, mail.subject().strip()));
    }
    Sentences.of(mail.text().own()).forEach(sentence -> lines.add(line(false, sentence)));
    List<String> marks = marks(mail);
    if (Refusal.isIn(lines)) {
      marks.add(Refusal.MARK);
    }
    return new Document(lines, marks);
  }

  private Document.Line line(boolean subject, String text) {
    List<String> words = Words.of(text);
    return new Document.Line(subject, text, words, concepts.in(words), Conditional.is(words));
  }

  private List<String> marks(MailMessage mail) {
    List<String> marks = new ArrayList<>();
    addSender(mail.from(), marks);
    if (!templates.in(mail).isEmpty()) {
      marks.add("header:tracking");
    }
    if (isDiscussion(mail)) {
      marks.add("header:mailing-list");
    }
    if (!mail.calendar().isEmpty()) {
      marks.add("part:calendar");
    }
    if (ANSWER.matcher(mail.subject()).find()) {
      marks.add(Document.ANSWER);
    }
    if (FORWARD.matcher(mail.subject()).find()) {
      marks.add("subject:forward");
    }
    return marks;
  }

  /**
   * Whether the mail came through a list that many people write to; employers do not write through
   * one.
   */
  private static boolean isDiscussion(MailMessage mail) {
    return mail.headers().has("List-Post") || mail.headers().has("Mailing-List");
  }

  /** What is known of who sends it. */
  void addSender(MailAddress from, List<String> marks) {
    if (from.address().isEmpty()) {
      return;
    }
    marks.add("from:" + senders.of(from.address()).kind().code());
    int at = Math.max(0, from.address().lastIndexOf('@'));
    String names = from.name() + " " + from.address().substring(0, at).replaceAll("[._+-]", " ");
    Words.of(names).stream()
        .distinct()
        .filter(TELLING_NAMES::contains)
        .forEach(word -> marks.add("name:" + word));
  }
}
