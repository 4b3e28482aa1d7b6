package app.onward.mail;

import java.io.IOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

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
    byte[] bytes = raw.bytes();
    try {
      LimitCheck.hold(bytes, limits);
      List<Headers.Field> fields = HeaderBlock.fields(bytes);
      if (fields.isEmpty()) {
        return new Parsed.Unreadable(SkipReason.NOT_MAIL, "no header field");
      }
      return new Parsed.Ok(message(headers(fields), fields, PartReader.read(bytes, limits)));
    } catch (LimitReached limit) {
      return new Parsed.Unreadable(limit.reason(), String.valueOf(limit.getMessage()));
    } catch (OutOfMemoryError _) {
      return new Parsed.Unreadable(
          SkipReason.TOO_LARGE, bytes.length + " bytes in too little memory");
    } catch (IOException | MimeException | RuntimeException | StackOverflowError broken) {
      // Whatever a library trips over in a stranger's mail ends this message and no other.
      return new Parsed.Unreadable(SkipReason.MALFORMED, broken.toString());
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

  private MailMessage message(Headers headers, List<Headers.Field> fields, Part root) {
    Bodies bodies = Bodies.of(root);
    String subject = headers.first("Subject").orElse("");
    OffsetDateTime sent = dates.of(headers);
    ZoneOffset offset = sent == null ? ZoneOffset.UTC : sent.getOffset();
    Envelope envelope = envelope(headers, fields);
    return new MailMessage(
        emptyToNull(MessageIds.first(headers.first("Message-ID").orElse(""))),
        MessageIds.thread(headers.all("References"), headers.all("In-Reply-To")),
        envelope.from(),
        addresses(fields, "Reply-To").stream().findFirst().orElse(null),
        envelope.to(),
        sent == null ? null : sent.toInstant(),
        offset,
        subject,
        headers,
        Texts.text(bodies.sections(), subject),
        Texts.html(bodies.sections()),
        Calendars.read(bodies.calendars(), offset),
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

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
