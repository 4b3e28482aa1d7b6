package app.onward.demo;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the invented mailbox as an mbox, with dates around a day. */
final class DemoMailbox {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter SEPARATOR =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT);

  private DemoMailbox() {}

  /** Writes all mails of the template. */
  static void write(LocalDate today, Path mbox) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(mbox))) {
      for (TemplateMail mail : mails()) {
        ZonedDateTime sent = today.plusDays(mail.day()).atTime(mail.time()).atZone(ZONE);
        out.write(("From demo " + SEPARATOR.format(sent) + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(quoted(DemoMessage.bytes(mail, today, sent)));
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The demo's mailbox could not be written to " + mbox, failed);
    }
  }

  static List<TemplateMail> mails() {
    try (InputStream template =
        Objects.requireNonNull(DemoMailbox.class.getResourceAsStream("/demo/mailbox.txt"))) {
      return TemplateMail.all(new String(template.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException("The demo's template could not be read", failed);
    }
  }

  /** Lines that begin with "From " get a mark, as mboxrd has it. */
  private static byte[] quoted(byte[] message) {
    var out = new ByteArrayOutputStream(message.length);
    String text = new String(message, StandardCharsets.ISO_8859_1);
    String marked = text.replace("\r\n", "\n").replaceAll("(?m)^(>*From )", ">$1");
    out.writeBytes(marked.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
