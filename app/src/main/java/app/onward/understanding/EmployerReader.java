package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is hiring. A tracking system, a board or an agency is not. */
final class EmployerReader {
  private static final double TOLD = 0.75;
  private static final Set<String> UNSAID = FirmWords.unsaid();

  private final Senders senders;
  private final EmployerInSender inSender;
  private final EmployerInText inText;
  private final EmployerInCard inCard;
  private final EmployerInDomain inDomain;
  private final EmployerInClosing inClosing;

  EmployerReader(Senders senders) {
    this.senders = senders;
    FirmNames names = new FirmNames(senders);
    this.inSender = new EmployerInSender(names);
    this.inText = new EmployerInText(names);
    this.inCard = new EmployerInCard(names);
    this.inDomain = new EmployerInDomain(names);
    this.inClosing = new EmployerInClosing(names);
  }

  /** The firm an address belongs to, by its name, its own domain and the signature. */
  Mentions writer(MailMessage mail, List<TextLine> lines) {
    Mentions mentions = nobody(null);
    addressed(mail.from(), mail, lines, mentions);
    if (senders.of(mail.from()).signsForEmployer()) {
      inClosing.find(mail, mentions);
    }
    return mentions;
  }

  /** The firms that the seeker writes to. */
  Mentions addressee(MailMessage mail, List<TextLine> lines) {
    Mentions mentions = nobody(null);
    mail.to().forEach(to -> addressed(to, mail, lines, mentions));
    return mentions;
  }

  private void addressed(
      MailAddress address, MailMessage mail, List<TextLine> lines, Mentions mentions) {
    Sender sender = senders.of(address);
    inSender.find(address, sender, mentions);
    if (sender.kind() == Sender.Kind.UNKNOWN) {
      inDomain.find(address, mail, lines, mentions);
    }
  }

  /**
   * The firm that hires.
   *
   * @param mentions what is known of it beside the text
   */
  @Nullable Fact<String> read(
      MailAddress from, List<TextLine> lines, String language, Mentions mentions) {
    Sender.Kind kind = senders.of(from).kind();
    if (from.address().isEmpty() || kind == Sender.Kind.BOARD) {
      inCard.find(lines, mentions);
    }
    inText.find(lines, language, kind == Sender.Kind.SCHEDULING, mentions);
    return mentions.best().orElse(null);
  }

  /**
   * Nobody yet.
   *
   * @param other who is not the employer, or null
   */
  Mentions nobody(@Nullable String other) {
    return new Mentions(UNSAID, other, EmployerReader::fullest);
  }

  /** The longest spelling; the one in the imprint, with the legal form, only where no other is. */
  private static Mention fullest(List<Mention> same) {
    boolean plain =
        same.stream().anyMatch(m -> m.weight() >= TOLD && !FirmWords.hasLegalForm(m.name()));
    return same.stream()
        .filter(mention -> !plain || !FirmWords.hasLegalForm(mention.name()))
        .max(
            Comparator.comparing((Mention mention) -> words(mention.name()))
                .thenComparing(Mention::weight))
        .orElseThrow();
  }

  private static long words(String name) {
    return Arrays.stream(Words.folded(name).split("[^\\p{L}\\p{N}&]+"))
        .filter(word -> !word.isEmpty() && !UNSAID.contains(word))
        .count();
  }
}
