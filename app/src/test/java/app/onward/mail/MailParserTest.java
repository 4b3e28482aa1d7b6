package app.onward.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailParserTest {

  @Test
  void readsWhatTheHeaderSays() {
    MailMessage mail =
        Mails.parse(
            """
            From: =?utf-8?q?Ren=C3=A9e_M=C3=BCller?= <renee@nordlight.example>
            Reply-To: jobs@nordlight.example
            To: "Halvorsen, Mira" <mira@mailbox.example>, team: a@b.example, c@d.example;
            Cc: Jo (HR) jo@nordlight.example
            Date: Fri, 20 Nov 2026 09:12:33 +0100 (CET)
            Subject: =?utf-8?B?SWhyZSBCZXdlcmI=?=
             =?utf-8?B?dW5n?= als Analystin
            Message-ID: <3@nordlight.example>
            References: <1@nordlight.example> <2@nordlight.example>
            In-Reply-To: <2@nordlight.example>
            X-Workday-System: prod

            Guten Tag
            """);

    assertThat(mail.from()).isEqualTo(new MailAddress("Renée Müller", "renee@nordlight.example"));
    assertThat(mail.from().domain()).isEqualTo("nordlight.example");
    assertThat(mail.replyTo()).isEqualTo(new MailAddress("", "jobs@nordlight.example"));
    assertThat(mail.to())
        .containsExactly(
            new MailAddress("Halvorsen, Mira", "mira@mailbox.example"),
            new MailAddress("", "a@b.example"),
            new MailAddress("", "c@d.example"),
            new MailAddress("Jo", "jo@nordlight.example"));
    assertThat(mail.subject()).isEqualTo("Ihre Bewerbung als Analystin");
    assertThat(mail.messageId()).isEqualTo("3@nordlight.example");
    assertThat(mail.references()).containsExactly("1@nordlight.example", "2@nordlight.example");
    assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-20T08:12:33Z"));
    assertThat(mail.offset()).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(mail.headers().first("x-workday-system")).contains("prod");
  }

  @Nested
  class Charsets {

    @ParameterizedTest
    @CsvSource({
      "utf-8, utf-8",
      "iso-8859-1, iso-8859-1",
      "windows-1252, windows-1252",
      "us-ascii, utf-8",
      "us-ascii, windows-1252",
      "iso-8859-1, utf-8",
      "utf-8, windows-1252",
      "binary, utf-8",
      "binary, windows-1252",
      "x-nonsense, utf-8",
      "'', windows-1252"
    })
    void areReadWhateverIsStated(String stated, String actual) {
      String body = "Schöne Grüße aus Köln, à bientôt";
      String head = "Subject: x\nContent-Type: text/plain; charset=\"%s\"\n\n".formatted(stated);
      byte[] mail = join(head.getBytes(ISO_8859_1), body.getBytes(Charset.forName(actual)));

      assertThat(Mails.parse(mail).text().body()).isEqualTo(body);
    }

    @Test
    void ofHeadersMayBeMissing() {
      byte[] mail = "Subject: Prüfung für René\n\nx".getBytes(UTF_8);
      byte[] latin = "Subject: Prüfung für René\n\nx".getBytes(ISO_8859_1);

      assertThat(Mails.parse(mail).subject()).isEqualTo("Prüfung für René");
      assertThat(Mails.parse(latin).subject()).isEqualTo("Prüfung für René");
    }

    @Test
    void ofEncodedWordsMayCutALetter() {
      assertThat(EncodedWords.decode("=?utf-8?B?w7w=?= =?utf-8?Q?=C3?= =?utf-8?Q?=BC_a?= b"))
          .isEqualTo("üü a b");
      assertThat(EncodedWords.decode("=?x-none?Q?caf=E9?= =?broken")).isEqualTo("café =?broken");
    }

    private static byte[] join(byte[] one, byte[] two) {
      byte[] both = java.util.Arrays.copyOf(one, one.length + two.length);
      System.arraycopy(two, 0, both, one.length, two.length);
      return both;
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Fri, 20 Nov 2026 09:12:33 +0100 | 2026-11-20T08:12:33Z",
          "20 Nov 26 9:12 EST | 2026-11-20T14:12:00Z",
          "Fri, 20 Nov 2026 09:12:60 GMT | 2026-11-20T09:12:59Z",
          "Fri Nov 20 09:12:33 2026 | 2026-11-20T09:12:33Z",
          "2026-11-20T09:12:33.123+01:00 | 2026-11-20T08:12:33Z",
          "Fr, 20 Okt 2026 09:12:33 +0200 | 2026-10-20T07:12:33Z",
          "Fri, 20 Nov 2026 03:12:33 PM -0500 | 2026-11-20T20:12:33Z",
          "Fri (or (so)), 20 Nov 2026 (a day) 09:12:33 +0100 (CET) | 2026-11-20T08:12:33Z"
        })
    void areReadInManyForms(String date, String instant) {
      assertThat(sentAt("Date: " + date)).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({
      "'Thu, 1 Jan 1970 00:00:00 +0000'",
      "'Tue, 1 Dec 2099 10:00:00 +0000'",
      "'Fri, 31 Feb 2026 10:00:00 +0000'",
      "'yesterday'",
      "''"
    })
    void thatCannotBeTrueGiveWayToWhenItWasReceived(String date) {
      String received =
          "Received: from a by b; Fri, 20 Nov 2026 10:00:00 +0100\n"
              + "Received: from c by a; Fri, 20 Nov 2026 09:59:00 +0100";

      assertThat(sentAt(received + "\nDate: " + date)).isEqualTo("2026-11-20T09:00:00Z");
      assertThat(sentAt("Date: " + date)).isNull();
    }

    private static @org.jspecify.annotations.Nullable Instant sentAt(String header) {
      return Mails.parse(header + "\nSubject: x\n\nx").sentAt();
    }
  }

  @Nested
  class Parts {

    @Test
    void chooseTheTextThatSaysMore() {
      String same =
          alternative(
              "Thank you for applying to Avellan.", "<p>Thank you for applying to Avellan.</p>");
      String stub =
          alternative(
              "This mail is shown best in HTML.", "<p>Unfortunately the role was filled.</p>");

      assertThat(Mails.parse(same).text().body()).isEqualTo("Thank you for applying to Avellan.");
      assertThat(Mails.parse(stub).text().body()).isEqualTo("Unfortunately the role was filled.");
      assertThat(Mails.parse(stub).html()).contains("<p>Unfortunately");
    }

    @Test
    void listFilesAndKeepTheirContentWithinReach() {
      byte[] file = "%PDF offer letter".getBytes(UTF_8);
      String mail =
          """
          Subject: Offer
          Content-Type: multipart/mixed; boundary=b

          --b
          Content-Type: text/plain

          Please find the letter attached.
          --b
          Content-Type: application/pdf
          Content-Disposition: attachment; filename*=utf-8''..%%2FAngebot%%20f%%C3%%BCr%%20Mira.pdf
          Content-Transfer-Encoding: base64

          %s
          --b--
          """
              .formatted(Base64.getMimeEncoder().encodeToString(file));
      MailMessage message = Mails.parse(mail);

      assertThat(message.text().body()).isEqualTo("Please find the letter attached.");
      assertThat(message.attachments())
          .containsExactly(
              new Attachment(1, "Angebot für Mira.pdf", "application/pdf", file.length, false));
      assertThat(Attachments.content(Mails.bytes(mail), 1, Limits.DEFAULT)).contains(file);
      assertThat(Attachments.content(Mails.bytes(mail), 7, Limits.DEFAULT)).isEmpty();
    }

    @Test
    void bringInAForwardedMessage() {
      String mail =
          "Subject: Fwd: news\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n"
              + "--b\nContent-Type: message/rfc822\n\n"
              + Mails.simple("Your application", "We would like to meet you.")
              + "\n--b--\n";

      assertThat(Mails.parse(mail).text().body())
          .startsWith("See below.")
          .contains("Subject: Your application")
          .endsWith("We would like to meet you.");
    }

    @Test
    void leaveOutWhatComesBackInADeliveryReport() {
      String mail =
          "Subject: Undelivered\nContent-Type: multipart/report; boundary=b\n\n--b\n\nNot delivered.\n"
              + "--b\nContent-Type: message/rfc822\n\n"
              + Mails.simple("My application", "Please find my CV.")
              + "\n--b--\n";

      assertThat(Mails.parse(mail).text().body()).isEqualTo("Not delivered.");
    }

    @Test
    void areReadWhenTheEndIsMissing() {
      String mail = alternative("Thank you for applying.", "<p>Thank you").replace("--b--", "");

      assertThat(Mails.parse(mail).text().body()).isEqualTo("Thank you for applying.");
    }

    private static String alternative(String plain, String html) {
      return """
          Subject: x
          Content-Type: multipart/alternative; boundary="b"

          --b
          Content-Type: text/plain; charset=utf-8

          %s
          --b
          Content-Type: text/html; charset=utf-8

          %s
          --b--
          """
          .formatted(plain, html);
    }
  }

  @Nested
  class Limited {

    @Test
    void toSoManyParts() {
      String mail =
          "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5_000) + "--b--";

      assertThat(Mails.refuse(mail, Limits.DEFAULT).reason()).isEqualTo(SkipReason.TOO_MANY_PARTS);
    }

    @Test
    void toAsMuchTextAsAPersonReadsInAllPartsTogether() {
      String part = "--b\nContent-Type: text/plain\n\n" + "word ".repeat(400_000) + "\n";
      String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(12) + "--b--";

      String text = Mails.parse(mail).text().body();

      assertThat(text).startsWith("word word").hasSizeBetween(4 << 20, 9 << 20);
    }

    @Test
    void toMail() {
      assertThat(Mails.refuse("just some words\nand more", Limits.DEFAULT).reason())
          .isEqualTo(SkipReason.NOT_MAIL);
    }
  }
}
