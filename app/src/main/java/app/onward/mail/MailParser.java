package app.onward.mail;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;

/** Reads messages; keeps no state and may be used by many threads. */
public final class MailParser {

  private final Limits limits;
  private final SentDate dates;

  /** The clock tells which dates lie in the future and are not believed. */
  public MailParser(Limits limits, InstantSource clock) {
    this.limits = limits;
    this.dates = new SentDate(clock);
  }

  /** Reads one message; never throws for what the message contains. */
  public Parsed parse(RawMessage raw) {
    return switch (open(raw)) {
      case Opened.Ok(OpenMail mail) -> parse(mail);
      case Opened.Unreadable(SkipReason reason, String detail) ->
          new Parsed.Unreadable(reason, detail);
    };
  }

  /** Reads on in an opened message; never throws for what it contains. */
  public Parsed parse(OpenMail mail) {
    try {
      return new Parsed.Ok(message(mail));
    } catch (OutOfMemoryError _) {
      return new Parsed.Unreadable(SkipReason.TOO_LARGE, "too little memory");
    } catch (RuntimeException | StackOverflowError broken) {
      // Whatever a library trips over in a stranger's mail ends this message and no other.
      return new Parsed.Unreadable(SkipReason.MALFORMED, broken.toString());
    }
  }

  /** Takes one message apart and reads its header; never throws for what the message contains. */
  public Opened open(RawMessage raw) {
    byte[] bytes = raw.bytes();
    try {
      LimitCheck.hold(bytes, limits);
      List<Headers.Field> fields = HeaderBlock.fields(bytes);
      if (fields.isEmpty()) {
        return new Opened.Unreadable(SkipReason.NOT_MAIL, "no header field");
      }
      Headers headers = headers(fields);
      Envelope envelope = envelope(headers, fields);
      Part root = PartReader.read(bytes, limits);
      return new Opened.Ok(new OpenMail(fields, envelope, dates.of(headers), root));
    } catch (LimitReached limit) {
      return new Opened.Unreadable(limit.reason(), String.valueOf(limit.getMessage()));
    } catch (OutOfMemoryError _) {
      return new Opened.Unreadable(
          SkipReason.TOO_LARGE, bytes.length + " bytes in too little memory");
    } catch (IOException | MimeException | RuntimeException | StackOverflowError broken) {
      // Whatever a library trips over in a stranger's mail ends this message and no other.
      return new Opened.Unreadable(SkipReason.MALFORMED, broken.toString());
    }
  }

  /** Reads the header and leaves the rest alone; what is wrong with it, {@link #parse} tells. */
  public Envelope envelope(RawMessage raw) {
    List<Headers.Field> fields = HeaderBlock.fields(raw.bytes());
    try {
      return envelope(headers(fields), fields);
    } catch (RuntimeException _) {
      return Envelope.UNREADABLE;
    }
  }

  private static Envelope envelope(Headers headers, List<Headers.Field> fields) {
    List<MailAddress> to = new ArrayList<>(addresses(fields, "To"));
    to.addAll(addresses(fields, "Cc"));
    MailAddress sender = firstOf(addresses(fields, "Sender"), MailAddress.NONE);
    return new Envelope(firstOf(addresses(fields, "From"), sender), to, headers);
  }

  private static MailMessage message(OpenMail mail) {
    Bodies bodies = Bodies.of(mail.root());
    return new MailMessage(
        mail.messageId(),
        mail.references(),
        mail.from(),
        addresses(mail.fields(), "Reply-To").stream().findFirst().orElse(null),
        mail.envelope().to(),
        mail.sentAt(),
        mail.offset(),
        mail.subject(),
        mail.headers(),
        Texts.text(bodies.sections(), mail.subject()),
        Texts.html(bodies.sections()),
        Calendars.read(bodies.calendars(), mail.offset()),
        bodies.attachments());
  }

  private static Headers headers(List<Headers.Field> raw) {
    List<Headers.Field> decoded = new ArrayList<>(raw.size());
    for (Headers.Field field : raw) {
      String value = EncodedWords.decodeRaw(HeaderBlock.unfold(field.value()));
      decoded.add(new Headers.Field(field.name(), Tokens.remove(value)));
    }
    return new Headers(decoded);
  }

  private static List<MailAddress> addresses(List<Headers.Field> fields, String name) {
    List<MailAddress> all = new ArrayList<>();
    for (Headers.Field field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        all.addAll(Addresses.inRaw(HeaderBlock.unfold(field.value())));
      }
    }
    return all;
  }

  private static MailAddress firstOf(List<MailAddress> all, MailAddress otherwise) {
    return all.isEmpty() ? otherwise : all.getFirst();
  }
}
