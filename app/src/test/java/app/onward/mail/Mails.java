package app.onward.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented messages and mailboxes. */
final class Mails {

  static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));
  static final String SEPARATOR = "From careers@avellan.example Fri Nov 20 09:12:33 2026\n";

  private Mails() {}

  static String simple(String subject, String body) {
    return """
        From: Avellan Careers <careers@avellan.example>
        To: Mira Halvorsen <mira@mailbox.example>
        Date: Fri, 20 Nov 2026 09:12:33 +0100
        Message-ID: <%s@avellan.example>
        Subject: %s

        %s
        """
        .formatted(Integer.toHexString(subject.hashCode()), subject, body);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static MailMessage parse(String mail) {
    return parse(bytes(mail));
  }

  static MailMessage parse(byte[] mail) {
    Parsed parsed = new MailParser(Limits.DEFAULT, NOW).parse(RawMessage.of(mail));
    return switch (parsed) {
      case Parsed.Ok ok -> ok.message();
      case Parsed.Unreadable not -> throw new AssertionError(not.toString());
    };
  }

  static Parsed.Unreadable refuse(String mail, Limits limits) {
    Parsed parsed = new MailParser(limits, NOW).parse(RawMessage.of(bytes(mail)));
    return switch (parsed) {
      case Parsed.Ok ok -> throw new AssertionError(ok.message().subject());
      case Parsed.Unreadable not -> not;
    };
  }

  static List<Found> all(Path path) throws IOException {
    return all(path, Limits.DEFAULT);
  }

  static List<Found> all(Path path, Limits limits) throws IOException {
    return all(MailSources.open(path, limits), Position.START);
  }

  static List<Found> all(MailSource source, Position from) throws IOException {
    List<Found> found = new ArrayList<>();
    source.read(from, found::add);
    return found;
  }

  static List<String> messages(List<Found> found) {
    return found.stream()
        .filter(Found.Message.class::isInstance)
        .map(message -> text(((Found.Message) message).raw().bytes()))
        .toList();
  }

  static List<SkipReason> skipped(List<Found> found) {
    return found.stream()
        .filter(Found.Skipped.class::isInstance)
        .map(skip -> ((Found.Skipped) skip).reason())
        .toList();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A zip of names and contents in turn. */
  static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
