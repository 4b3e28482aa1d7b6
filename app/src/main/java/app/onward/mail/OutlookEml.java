package app.onward.mail;

import app.onward.mail.outlook.Enclosure;
import app.onward.mail.outlook.OutlookMail;
import app.onward.mail.outlook.Person;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail that Outlook saved as the mail it was: with the header it came with, or one made of
 * what Outlook knows; with its texts, files, mails within, and what it says of a meeting.
 */
final class OutlookEml {

  /** What the header says of a body that is no longer there. */
  private static final Set<String> OF_THE_BODY =
      Set.of(
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "content-length",
          "mime-version");

  private final Limits limits;
  private final String edge;
  private int parts;
  private long bytes;

  private OutlookEml(Limits limits, String edge) {
    this.limits = limits;
    this.edge = edge;
  }

  /**
   * The mail of a file; the same file gives the same bytes. Null when the file holds no mail.
   *
   * @throws LimitReached before more is read than the limits allow
   */
  static byte @Nullable [] of(byte[] file, Limits limits) throws LimitReached {
    try {
      OutlookMail mail = OutlookMail.open(file).orElse(null);
      return mail == null ? null : new OutlookEml(limits, edge(file)).written(mail, 0);
    } catch (OutOfMemoryError _) {
      throw new LimitReached(SkipReason.TOO_LARGE, file.length + " bytes in too little memory");
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // Whatever the library trips over in a stranger's file ends this mail and no other.
      throw new LimitReached(SkipReason.MALFORMED, broken.toString());
    }
  }

  /** Nobody can write into a file what is made of all of it. */
  private static String edge(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private byte[] written(OutlookMail mail, int depth) throws IOException, LimitReached {
    if (depth > limits.depth()) {
      throw new LimitReached(SkipReason.TOO_DEEP, "more than " + limits.depth() + " levels");
    }
    MailWriter writer = new MailWriter();
    header(mail, writer);
    return writer.with(texts(mail), enclosed(mail, depth), "%s-%02d".formatted(edge, depth));
  }

  private void header(OutlookMail mail, MailWriter writer) throws IOException, LimitReached {
    byte[] lines = mail.transportHeader().getBytes(StandardCharsets.UTF_8);
    if (lines.length > limits.headerBytes()) {
      throw new LimitReached(SkipReason.HEADER_TOO_LONG, lines.length + " bytes");
    }
    Set<String> there = new HashSet<>();
    for (Headers.Field field : HeaderBlock.fields(lines)) {
      String name = lower(field.name());
      if (!OF_THE_BODY.contains(name) && name.matches("[!-9;-~]+")) {
        writer.header(field);
        there.add(name);
      }
    }
    List<Person> people = mail.people();
    if (!there.contains("from")) {
      add(writer, people, "From", Person.Role.FROM);
    }
    if (!there.contains("to") && !there.contains("cc")) {
      add(writer, people, "To", Person.Role.TO);
      add(writer, people, "Cc", Person.Role.CC);
    }
    if (!there.contains("subject")) {
      add(writer, "Subject", mail.subject());
    }
    Instant sent = mail.sentAt();
    if (!there.contains("date") && sent != null) {
      writer.sent(sent.atZone(ZoneOffset.UTC));
    }
    if (!there.contains("message-id")) {
      add(writer, "Message-ID", mail.messageId());
    }
    if (!there.contains("in-reply-to") && !there.contains("references")) {
      add(writer, "In-Reply-To", mail.inReplyTo());
      add(writer, "References", mail.references());
    }
  }

  private static void add(MailWriter writer, String name, String value) {
    String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (!line.isEmpty()) {
      writer.header(name, line);
    }
  }

  private static void add(MailWriter writer, List<Person> all, String name, Person.Role role) {
    String people =
        all.stream()
            .filter(person -> person.role() == role)
            .filter(person -> !person.name().isEmpty() || !person.address().isEmpty())
            .map(person -> MailWriter.address(person.name(), person.address()))
            .collect(Collectors.joining(", "));
    if (!people.isEmpty()) {
      writer.header(new Headers.Field(name, " " + people.replaceAll("[\\r\\n]+", " ")));
    }
  }

  private List<MailWriter.Text> texts(OutlookMail mail) throws IOException, LimitReached {
    List<MailWriter.Text> texts = new ArrayList<>();
    String html = mail.html();
    String plain = mail.plain();
    String calendar = mail.calendar();
    if (!plain.isBlank() || html.isBlank()) {
      texts.add(text("plain", plain));
    }
    if (!html.isBlank()) {
      texts.add(text("html", html));
    }
    if (!calendar.isEmpty()) {
      texts.add(text("calendar", calendar));
    }
    return texts;
  }

  private MailWriter.Text text(String subtype, String words) throws LimitReached {
    count(words.length());
    return new MailWriter.Text(subtype, words, StandardCharsets.UTF_8, "base64");
  }

  private List<MailWriter.Enclosed> enclosed(OutlookMail mail, int depth)
      throws IOException, LimitReached {
    List<MailWriter.Enclosed> all = new ArrayList<>();
    for (Enclosure one : mail.enclosures()) {
      OutlookMail inner = one.mail();
      count(one.size());
      byte[] content = inner == null ? one.content() : written(inner, depth + 1);
      String name = one.name().replaceAll("\\p{Cntrl}", "");
      String contentId = one.contentId().replaceAll("[<>\\p{Cntrl}\\s]", "");
      String type = inner == null ? type(one.type(), name) : "message/rfc822";
      all.add(new MailWriter.Enclosed(name, type, contentId, content));
    }
    return all;
  }

  /** Holds the limits before anything more is read; packed for the way, four bytes carry three. */
  private void count(long size) throws LimitReached {
    bytes += size + size / 3;
    if (++parts > limits.parts()) {
      throw new LimitReached(SkipReason.TOO_MANY_PARTS, "more than " + limits.parts() + " parts");
    }
    if (bytes > limits.messageBytes()) {
      throw new LimitReached(SkipReason.TOO_LARGE, "more than " + limits.messageBytes());
    }
  }

  private static String type(String stated, String name) {
    String type = lower(stated);
    boolean told = type.matches("(?!multipart/|message/)[\\w-]{1,60}/[\\w.+-]{1,80}");
    String guessed = URLConnection.guessContentTypeFromName(name);
    return told ? type : guessed == null ? "application/octet-stream" : guessed;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
