package app.onward.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was taken apart and whose header was read, but not yet its text. {@link
 * MailParser#parse(OpenMail)} reads on.
 */
public final class OpenMail {
  private final List<Headers.Field> fields;
  private final Envelope envelope;
  private final @Nullable OffsetDateTime sent;
  private final Part root;

  OpenMail(
      List<Headers.Field> fields, Envelope envelope, @Nullable OffsetDateTime sent, Part root) {
    this.fields = fields;
    this.envelope = envelope;
    this.sent = sent;
    this.root = root;
  }

  /** The fields as they lay in the message. */
  List<Headers.Field> fields() {
    return fields;
  }

  Envelope envelope() {
    return envelope;
  }

  Part root() {
    return root;
  }

  public Headers headers() {
    return envelope.headers();
  }

  public MailAddress from() {
    return envelope.from();
  }

  public String subject() {
    return headers().first("Subject").orElse("");
  }

  public @Nullable String messageId() {
    String id = MessageIds.first(headers().first("Message-ID").orElse(""));
    return id.isEmpty() ? null : id;
  }

  /** The thread before it, oldest first. */
  public List<String> references() {
    return MessageIds.thread(headers().all("References"), headers().all("In-Reply-To"));
  }

  public @Nullable Instant sentAt() {
    return sent == null ? null : sent.toInstant();
  }

  ZoneOffset offset() {
    return sent == null ? ZoneOffset.UTC : sent.getOffset();
  }

  /** Whether it holds texts and files and nothing else: no invitation, no mail within. */
  public boolean isPlain() {
    return isPlain(root);
  }

  private static boolean isPlain(Part part) {
    return switch (part) {
      case Part.Leaf leaf -> !leaf.isCalendar();
      case Part.Multi multi -> multi.parts().stream().allMatch(OpenMail::isPlain);
      case Part.Nested _ -> false;
    };
  }

  /** The words of each of its texts, roughly: with history and small print, some of it unseen. */
  public List<String> roughTexts() {
    List<String> texts = new ArrayList<>();
    addTexts(root, texts);
    return texts;
  }

  private static void addTexts(Part part, List<String> texts) {
    switch (part) {
      case Part.Leaf leaf -> {
        if (leaf.content().length > 0) {
          texts.add(rough(leaf));
        }
      }
      case Part.Multi multi -> multi.parts().forEach(inner -> addTexts(inner, texts));
      case Part.Nested nested -> addTexts(nested.content(), texts);
    }
  }

  /** Plain text may turn out to be HTML. */
  private static String rough(Part.Leaf leaf) {
    String text = leaf.type().equals("text/html") ? Texts.html(leaf) : leaf.text();
    return text.contains("</") ? RoughText.of(text) : text;
  }
}
