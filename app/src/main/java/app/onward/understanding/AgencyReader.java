package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a recruiter writes for the employer, and for which firm that recruiter works. */
final class AgencyReader {
  private static final Lexicon NAMES = Lexicon.of("/understanding/names.txt");
  private static final Set<String> SURELY = NAMES.section("agencies");
  private static final Set<String> PERHAPS = NAMES.section("perhaps agencies");

  /** One of them stands in each of the wordings below, which are looked for only then. */
  private static final Set<String> CLIENT_WORDS =
      Set.of(
          "client",
          "clients",
          "forward",
          "search",
          "kunde",
          "kunden",
          "mandant",
          "mandanten",
          "mandantin",
          "auftraggeber",
          "klant",
          "opdrachtgever",
          "cliente");

  private static final Pattern CLIENT =
      Pattern.compile(
          "(?iu)\\b(?:my|our) client\\b|\\b(?:del|al|dal|do|ao|du|vom|van de) (?:cliente|client|kunden|klant)\\b|\\bclients? of (?:mine|ours)\\b|\\bthe client\\b|\\bput you forward\\b|\\bretained executive search\\b"
              + "|\\bunser(?:e[nmrs]?)? (?:kunden?|mandant(?:en|in)?|auftraggeber)\\b|\\bmein(?:e[nmrs]?)? (?:kunden?|mandant(?:en|in)?)\\b"
              + "|\\b(?:mon|notre|nos|mes) clients?\\b|\\b(?:onze|mijn) (?:klant|opdrachtgever)\\b|\\b(?:nuestro|mi) cliente\\b|\\b(?:il )?(?:nostro|mio) cliente\\b|\\bo? ?(?:nosso|meu) cliente\\b");

  private static final double BY_DOMAIN = 0.6;

  private final Senders senders;

  AgencyReader(Senders senders) {
    this.senders = senders;
  }

  /**
   * @param writer the firm that sender and signature name; null where they name none
   * @param outreach whether the mail offers a job unasked
   */
  @Nullable Fact<String> read(
      MailAddress from, List<TextLine> lines, @Nullable Fact<String> writer, boolean outreach) {
    Sender sender = senders.of(from);
    if (sender.kind() == Sender.Kind.AGENCY && !sender.vendors().isEmpty()) {
      return new Fact<>(sender.vendors().getFirst(), "From: " + from.address(), 0.95);
    }
    if (writer == null) {
      boolean own = sender.kind() == Sender.Kind.UNKNOWN && !from.domain().isEmpty();
      return own && forClient(lines) ? byDomain(from) : null;
    }
    return isAgency(writer.value(), from, lines, outreach) ? writer : null;
  }

  /** Who speaks of a client and signs for no firm is at least known by the domain. */
  private static Fact<String> byDomain(MailAddress from) {
    return new Fact<>(from.domain(), "From: " + from.address(), BY_DOMAIN);
  }

  private static boolean isAgency(
      String name, MailAddress from, List<TextLine> lines, boolean outreach) {
    return forClient(lines)
        || has(SURELY, name)
        || has(PERHAPS, name) && (outreach || isWholeName(name, from));
  }

  /** "Halden Recruitment" is the firm, and not an office of Halden, where its domain says so. */
  private static boolean isWholeName(String name, MailAddress from) {
    return EmployerInDomain.label(from).equals(EmployerInSender.letters(name));
  }

  static boolean forClient(List<TextLine> lines) {
    return lines.stream()
        .anyMatch(
            line ->
                line.tokens().stream().anyMatch(token -> CLIENT_WORDS.contains(token.folded()))
                    && CLIENT.matcher(line.text()).find());
  }

  private static boolean has(Set<String> words, String name) {
    for (String word : Words.folded(name).split("[^\\p{L}]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
