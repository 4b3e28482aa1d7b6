package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the sender's own domain as the mail writes it: "Pallister & Dunn" for
 * pallisterdunn.example. A domain by itself names nobody.
 */
final class EmployerInDomain {
  private static final Pattern OWN =
      Pattern.compile("(?:^|\\.)([a-z0-9-]+)\\.(?:co\\.|com\\.|ac\\.|org\\.|gov\\.)?[a-z]{2,}$");
  private static final int SHORTEST = 4;
  private static final double WHOLE = 0.9;
  private static final double BEGINNING = 0.75;

  private final FirmNames names;

  EmployerInDomain(FirmNames names) {
    this.names = names;
  }

  /** The letters of the label that somebody chose: "brackford" of careers.brackford.co.uk. */
  static String label(MailAddress address) {
    Matcher own = OWN.matcher(address.domain());
    return own.find() ? EmployerInSender.letters(own.group(1)) : "";
  }

  void find(MailAddress address, List<TextLine> lines, Mentions mentions) {
    String label = label(address);
    if (label.length() < 2) {
      return;
    }
    for (TextLine line : lines) {
      if (!line.isPlace()) {
        in(line.text(), line.tokens(), label, address, mentions);
      }
    }
  }

  private void in(
      String text, List<Token> line, String label, MailAddress from, Mentions mentions) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).folded().charAt(0) != label.charAt(0) || !line.get(i).isCapital()) {
        continue;
      }
      Optional<Span> span = FirmSpans.from(line, i, line.size());
      if (span.isEmpty()
          || People.isKnown(from.name()) && from.name().contains(span.get().of(text, line))) {
        continue;
      }
      add(span.get().of(text, line), text, label, from, mentions);
      FirmSpans.upTo(line, span.get().to())
          .map(whole -> whole.of(text, line))
          .filter(FirmWords::isInstitution)
          .ifPresent(whole -> add(whole, text, label, from, mentions));
    }
  }

  private void add(String found, String line, String label, MailAddress from, Mentions mentions) {
    names
        .employer(found, from)
        .ifPresent(
            name -> {
              double weight = weight(name, label);
              if (weight > 0) {
                mentions.add(new Mention(name, Place.DOMAIN, line, weight));
              }
            });
  }

  /** How well a name fits a domain's label: its letters, its beginning, or its initials. */
  private static double weight(String name, String label) {
    String letters = "";
    for (String spelled : spellings(name)) {
      if (spelled.equals(label)) {
        return WHOLE;
      }
      letters = spelled;
      if (letters.length() >= SHORTEST
          && (label.startsWith(letters)
              || letters.startsWith(label) && label.length() >= SHORTEST)) {
        return BEGINNING;
      }
    }
    boolean ends = FirmWords.isInstitution(name) && label.length() >= SHORTEST;
    String last = EmployerInSender.letters(name.substring(name.lastIndexOf(' ') + 1));
    boolean shortened =
        last.length() >= SHORTEST
            && label.endsWith(last)
            && label.startsWith(letters.substring(0, 3));
    if (ends && (letters.endsWith(label) || shortened)) {
      return BEGINNING;
    }
    return initials(name).equals(label) && label.length() >= 3 ? BEGINNING : 0;
  }

  private static List<String> spellings(String name) {
    List<String> spellings = new ArrayList<>();
    spellings.add(EmployerInSender.letters(name));
    spellings.add(
        EmployerInSender.letters(name.replaceAll("(?u)(?<=\\s)\\p{Ll}[\\p{L}'’]*\\s", "")));
    return spellings;
  }

  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s'’-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return EmployerInSender.letters(initials.toString());
  }
}
