package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is hiring. A tracking system, a board or an agency is not. */
final class EmployerReader {
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
    addressed(mail.from(), lines, mentions);
    if (senders.of(mail.from()).signsForEmployer()) {
      inClosing.find(mail, mentions);
    }
    return mentions;
  }

  /** The firms that the seeker writes to. */
  Mentions addressee(MailMessage mail, List<TextLine> lines) {
    Mentions mentions = nobody(null);
    mail.to().forEach(to -> addressed(to, lines, mentions));
    return mentions;
  }

  private void addressed(MailAddress address, List<TextLine> lines, Mentions mentions) {
    Sender sender = senders.of(address);
    inSender.find(address, sender, mentions);
    if (sender.kind() == Sender.Kind.UNKNOWN) {
      inDomain.find(address, lines, mentions);
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
    return new Mentions(UNSAID, other, Spellings::fullest);
  }
}
