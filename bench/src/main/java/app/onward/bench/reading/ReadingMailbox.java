package app.onward.bench.reading;

import app.onward.bench.training.OtherMail;
import app.onward.bench.training.OtherMail.Text;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;

/**
 * Writes a mailbox: 95 of 100 mails are ordinary, every second one of these a newsletter in HTML.
 */
final class ReadingMailbox {
  private static final ZonedDateTime FIRST =
      ZonedDateTime.of(2024, 1, 8, 6, 0, 0, 0, ZoneOffset.UTC);
  private static final int JOB_MAIL_EACH = 20;
  private static final int TEXTS = 4_000;
  private static final int ARTICLES = 5;

  private final List<RealMail> real;
  private final List<Text> ordinary;
  private final List<Text> jobs;
  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
  private int mails;

  /**
   * @param real ordinary mail that somebody received; where there is none, it is invented, and
   *     harder than ordinary mail is
   */
  ReadingMailbox(Path trainingMail, List<RealMail> real) throws IOException {
    this.real = real;
    this.ordinary =
        real.isEmpty()
            ? OtherMail.of(trainingMail, TEXTS)
            : real.stream().map(RealMail::text).toList();
    this.jobs = OtherMail.aboutJobs(trainingMail, TEXTS);
  }

  /**
   * Writes mails until there are so many bytes.
   *
   * @return how many mails there are
   */
  int write(Path mbox, long bytes) throws IOException {
    long written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(mbox), 1 << 20)) {
      while (written < bytes) {
        byte[] mail = next();
        out.write(mail);
        written += mail.length;
      }
    }
    return mails;
  }

  private byte[] next() throws IOException {
    int number = mails++;
    if (number % JOB_MAIL_EACH == 0) {
      return plain(jobs.get(number / JOB_MAIL_EACH % jobs.size()));
    }
    if (number % 2 == 0) {
      return newsletter(any(ordinary));
    }
    return real.isEmpty() ? plain(any(ordinary)) : again(any(real));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A real mail as it was, but for an identifier of its own. */
  private byte[] again(RealMail mail) {
    String text =
        "From reading Mon Jan 08 06:00:00 2024\nMessage-ID: <" + key(16) + "@again.example>\n";
    return (text + mail.raw()).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] plain(Text text) {
    return (head(text) + "Content-Type: text/plain; charset=utf-8\n\n" + body(text) + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] newsletter(Text text) throws IOException {
    var out = new ByteArrayOutputStream();
    String head =
        head(text)
            + "List-Unsubscribe: <https://news.example/u/"
            + key(24)
            + ">\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    var encoded = new QuotedPrintableOutputStream(out, false);
    List<Text> articles = new ArrayList<>(List.of(text));
    while (articles.size() < ARTICLES) {
      articles.add(any(ordinary));
    }
    encoded.write(new Newsletter(this::key).of(articles).getBytes(StandardCharsets.UTF_8));
    encoded.close();
    out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private String head(Text text) {
    ZonedDateTime sent = FIRST.plusMinutes(mails * 19L);
    String id = key(16) + "@mail.example";
    return """
        From reading %s
        Received: from relay-%s.mail.example (relay.mail.example [203.0.113.7])
        \tby mx.mailbox.example with ESMTPS id %s; %s
        DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=s1;
        \th=from:to:subject:date; bh=%s;
        \tb=%s
        From: %s
        To: Mira Halvorsen <mira@mailbox.example>
        Subject: %s
        Date: %s
        Message-ID: <%s>
        MIME-Version: 1.0
        """
        .formatted(
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", java.util.Locale.ROOT)
                .format(sent),
            key(4),
            key(12),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
            key(32),
            key(160),
            text.from(),
            text.subject().replace('\n', ' '),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
            id);
  }

  private static String body(Text text) {
    return text.body().replaceAll("(?m)^(>*From )", ">$1");
  }

  private String key(int length) {
    byte[] bytes = new byte[(length + 1) / 2];
    random.nextBytes(bytes);
    return length > 64
        ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
        : HexFormat.of().formatHex(bytes);
  }
}
