package app.onward.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookMailTest {
  private static final MailAddress AVELLAN =
      new MailAddress("Jörg Avellan", "careers@avellan.example");

  @TempDir Path folder;

  @Test
  void aReceivedMailHasTheHeaderItCameWith() throws IOException {
    MailMessage mail = read(OutlookFile.received());

    assertThat(mail.from()).isEqualTo(AVELLAN);
    assertThat(mail.to())
        .containsExactly(new MailAddress("Halvorsen, Mira", "mira@mailbox.example"));
    assertThat(mail.subject()).isEqualTo("Ihre Bewerbung für Delft");
    assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-20T08:12:33Z"));
    assertThat(mail.messageId()).isEqualTo("talk-1@avellan.example");
    assertThat(mail.headers().first("X-Mailgun-Tag")).contains("CandidateAutoReply");
    assertThat(mail.headers().all("Content-Type")).singleElement().asString().contains("parts-");
    assertThat(mail.text().body()).isEqualTo("Guten Tag,\n\nvielen Dank für Ihre Bewerbung.");
    assertThat(mail.html()).isNull();
  }

  @Test
  void aMailThatWasWrittenHereGetsAHeaderOfWhatOutlookKnows() throws IOException {
    MailMessage mail = read(OutlookFile.sent());

    assertThat(mail.from()).isEqualTo(new MailAddress("Mira Halvorsen", "mira@mailbox.example"));
    assertThat(mail.to())
        .containsExactly(
            new MailAddress("Avellan, Jörg", "careers@avellan.example"),
            new MailAddress("", "copy@avellan.example"));
    assertThat(mail.subject()).isEqualTo("Bewerbung: Datenanalyse");
    assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-20T09:30:00Z"));
    assertThat(mail.messageId()).isEqualTo("sent-1@mailbox.example");
    assertThat(mail.references()).containsExactly("talk-1@avellan.example");
  }

  @Test
  void whatTheHeaderLeavesOutIsAdded() throws IOException {
    OutlookFile file =
        OutlookFile.sent().text(0x007d, "X-MS-Exchange-Organization-AuthAs: Internal\r\n");

    MailMessage mail = read(file);

    assertThat(mail.from().address()).isEqualTo("mira@mailbox.example");
    assertThat(mail.subject()).isEqualTo("Bewerbung: Datenanalyse");
    assertThat(mail.headers().has("X-MS-Exchange-Organization-AuthAs")).isTrue();
  }

  @Test
  void textsOfOlderProgramsAreReadInTheirCodePage() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    OutlookFile file =
        new OutlookFile()
            .number(0x3ffd, 1251)
            .narrow(0x0037, "Собеседование", cyrillic)
            .narrow(0x0c1a, "Анна", cyrillic)
            .narrow(0x0c1f, "anna@avellan.example", cyrillic)
            .narrow(0x1000, "Добрый день", cyrillic);

    MailMessage mail = read(file);

    assertThat(mail.subject()).isEqualTo("Собеседование");
    assertThat(mail.from()).isEqualTo(new MailAddress("Анна", "anna@avellan.example"));
    assertThat(mail.text().body()).isEqualTo("Добрый день");
  }

  @Test
  void filesPicturesAndMailsWithinAreThere() throws IOException {
    OutlookFile file =
        OutlookFile.received()
            .file("Vertrag für Delft.pdf", "application/pdf", Mails.bytes("%PDF-1.7"))
            .file("ohne-art.docx", "", Mails.bytes("PK"))
            .picture("logo@avellan", new byte[] {1, 2, 3})
            .mail(OutlookFile.sent());
    byte[] eml = only(file);
    MailMessage mail = Mails.parse(eml);

    assertThat(mail.attachments())
        .extracting(Attachment::name, Attachment::size, Attachment::inline)
        .containsExactly(
            tuple("Vertrag für Delft.pdf", 8L, false),
            tuple("ohne-art.docx", 2L, false),
            tuple("logo.png", 3L, true));
    int first = mail.attachments().getFirst().index();
    assertThat(Attachments.content(eml, first, Limits.DEFAULT)).contains(Mails.bytes("%PDF-1.7"));
    assertThat(mail.text().body())
        .contains("Forwarded message", "From: Mira Halvorsen", "Date: Fri, 20 Nov 2026 09:30:00")
        .contains("hiermit bewerbe ich mich");
  }

  @Test
  void itIsTheSameMailAsInAMailbox() throws IOException {
    MailMessage asEml = Mails.parse(Mails.simple("x", "y").replaceAll("<.*@", "<talk-1@"));

    assertThat(MessageKey.of(read(OutlookFile.received()))).isEqualTo(MessageKey.of(asEml));
  }

  @Test
  void itIsReadInFoldersAndArchivesAsWell() throws IOException {
    byte[] file = OutlookFile.sent().written();
    write(Mails.zip("Jobs/sent.msg", file, "Jobs/one.eml", Mails.bytes(Mails.simple("One", "x"))));
    Files.createDirectory(folder.resolve("deeper"));
    Files.write(folder.resolve("deeper/under any name"), file);

    List<String> read = Mails.messages(Mails.all(folder));

    assertThat(read).hasSize(3);
    assertThat(read.getFirst()).contains("Message-ID: <sent-1@").isEqualTo(read.getLast());
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    OutlookFile file = OutlookFile.received().mail(OutlookFile.sent());

    assertThat(only(file)).isEqualTo(only(file));
  }

  @Nested
  class Layout {
    /** As Outlook wraps HTML: each tag twice, for readers of HTML and for readers of RTF. */
    private static final String WRAPPED =
        """
        {\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\fbidis \\deff0{\\fonttbl{\\f0\\fswiss Arial;}
        {\\f1\\fswiss\\fcharset204 Arial;}}{\\colortbl\\red0\\green0\\blue0;}
        {\\*\\generator Microsoft Exchange Server;}
        {\\*\\htmltag19 <html>}
        {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Sch\\'f6ne Gr\\'fc\\u223 ?e\\htmlrtf\\par}\\htmlrtf0
        {\\*\\htmltag148 <b>}\\htmlrtf {\\b \\htmlrtf0 {\\f1 \\'c4\\'e0}\\htmlrtf }\\htmlrtf0 \\{1\\}
        {\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0
        {\\*\\mhtmltag84 <a href="file:x">}{\\*\\htmltag84 <a href="https://avellan.example/\\'e4">}
        here{\\*\\htmltag92 </a>}{\\*\\htmltag27 </html>}}
        """;

    @Test
    void thatIsHtmlIsRead() throws IOException {
      OutlookFile file =
          OutlookFile.received()
              .number(0x3fde, 1252)
              .bytes(0x1013, "<p>Schöne Grüße</p>".getBytes(Charset.forName("windows-1252")));

      assertThat(read(file).html()).isEqualTo("<p>Schöne Grüße</p>");
    }

    @Test
    void thatIsHtmlWithinRtfIsUnwrapped() throws IOException {
      MailMessage mail = read(OutlookFile.received().bytes(0x1009, OutlookFile.packed(WRAPPED)));

      assertThat(mail.html())
          .isEqualTo(
              "<html><p>Schöne Grüße<b>Да{1}&nbsp;<a href=\"https://avellan.example/ä\">here</a></html>");
    }

    @Test
    void ofRtfAloneLeavesItsWords() throws IOException {
      String rtf =
          "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\info{\\author Jo}}\\pard Dear Mira,\\par"
              + " the \\b offer\\b0  \\endash  see {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt"
              + " here}}.\\par}";

      MailMessage mail =
          read(OutlookFile.received().text(0x1000, "").bytes(0x1009, OutlookFile.packed(rtf)));

      assertThat(mail.text().body()).isEqualTo("Dear Mira,\nthe offer – see here.");
    }

    /** The two examples of MS-OXRTFCP, 3.1 and 3.2. */
    @Test
    void isUnpackedAsItsMakerSays() throws IOException {
      String one =
          "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c"
              + "647d0a800fa0";
      String two = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0";

      assertThat(words(one)).isEqualTo("hello world");
      assertThat(words(two)).isEqualTo("WXYZWXYZWXYZWXYZWXYZ");
    }

    private String words(String packed) throws IOException {
      byte[] bytes = HexFormat.of().parseHex(packed);
      return read(OutlookFile.received().text(0x1000, "").bytes(0x1009, bytes)).text().body();
    }
  }

  @Nested
  class Meetings {

    @Test
    void areAskedFor() throws IOException {
      CalendarPart asked = calendar("IPM.Schedule.Meeting.Request", id(new byte[4], ""));

      assertThat(asked.method()).isEqualTo("REQUEST");
      assertThat(asked.uid()).startsWith("040000008200E00074C5B7101A82E008").hasSize(112);
      assertThat(asked.sequence()).isEqualTo(2);
      assertThat(asked.recurrenceId()).isNull();
      assertThat(asked.summary()).isEqualTo("Ihre Bewerbung für Delft");
      assertThat(asked.start()).isEqualTo("2026-11-27T13:00:00Z");
      assertThat(asked.end()).isEqualTo("2026-11-27T13:45:00Z");
      assertThat(asked.location()).isEqualTo("Raum 4; Delft");
      assertThat(asked.organizer().address()).isEqualTo("careers@avellan.example");
    }

    @Test
    void areCalledOffAndAnswered() throws IOException {
      assertThat(calendar("IPM.Schedule.Meeting.Canceled", id(new byte[4], "")).method())
          .isEqualTo("CANCEL");
      CalendarPart answer = calendar("IPM.Schedule.Meeting.Resp.Pos", id(new byte[4], ""));
      assertThat(answer.method()).isEqualTo("REPLY");
      assertThat(answer.organizer()).isEqualTo(MailAddress.NONE);
    }

    @Test
    void keepTheNameThatTheirOrganizerGaveThem() throws IOException {
      assertThat(calendar("IPM.Schedule.Meeting.Request", id(new byte[4], "talk@avellan")).uid())
          .isEqualTo("talk@avellan");
    }

    @Test
    void ofOneDayOfManyNameTheDay() throws IOException {
      CalendarPart one =
          calendar("IPM.Schedule.Meeting.Request", id(new byte[] {0x07, (byte) 0xea, 11, 27}, ""));

      assertThat(one.recurrenceId()).isEqualTo("20261127");
      assertThat(one.uid())
          .isEqualTo(calendar("IPM.Schedule.Meeting.Request", id(new byte[4], "")).uid());
    }

    private CalendarPart calendar(String kind, byte[] id) throws IOException {
      OutlookFile file = OutlookFile.received().text(0x001a, kind);
      file.text(0x0042, "Jörg Avellan").text(0x0065, "careers@avellan.example");
      file.time(file.named(OutlookFile.APPOINTMENT, 0x820d), Instant.parse("2026-11-27T13:00:00Z"));
      file.time(file.named(OutlookFile.APPOINTMENT, 0x820e), Instant.parse("2026-11-27T13:45:00Z"));
      file.text(file.named(OutlookFile.APPOINTMENT, 0x8208), "Raum 4; Delft");
      file.number(file.named(OutlookFile.APPOINTMENT, 0x8201), 2);
      file.bytes(file.named(OutlookFile.MEETING, 0x0003), id);
      return read(file).calendar().getFirst();
    }

    /** A global object id: of one day where it is stated, with a foreign name where one is. */
    private static byte[] id(byte[] day, String foreign) throws IOException {
      var out = new ByteArrayOutputStream();
      out.write(HexFormat.of().parseHex("040000008200e00074c5b7101a82e008"));
      out.write(day);
      out.write(new byte[20]);
      if (foreign.isEmpty()) {
        out.write(HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));
      } else {
        out.write("vCal-Uid\1\0\0\0".getBytes(UTF_8));
        out.write((foreign + "\0").getBytes(UTF_8));
      }
      return out.toByteArray();
    }
  }

  @Nested
  class PassedOver {

    @Test
    void isWhatIsNoMail() throws IOException {
      assertThat(skipped(OutlookFile.received().text(0x001a, "IPM.Contact"), Limits.DEFAULT))
          .isEqualTo(SkipReason.NOT_MAIL);
      var document = new ByteArrayOutputStream();
      try (var file = new POIFSFileSystem()) {
        file.createDocument(new ByteArrayInputStream(Mails.bytes("words")), "WordDocument");
        file.writeFilesystem(document);
      }
      assertThat(Mails.skipped(Mails.all(write(document.toByteArray()))))
          .containsExactly(SkipReason.NOT_MAIL);
    }

    @Test
    void isWhatGoesBeyondALimit() throws IOException {
      OutlookFile file =
          OutlookFile.received().file("a", "", new byte[90_000]).mail(OutlookFile.sent());

      assertThat(skipped(file, new Limits(1 << 20, 1 << 16, 2, 30, 200)))
          .isEqualTo(SkipReason.TOO_MANY_PARTS);
      assertThat(skipped(file.mail(nested(2)), new Limits(1 << 20, 1 << 16, 99, 1, 200)))
          .isEqualTo(SkipReason.TOO_DEEP);
      assertThat(skipped(file, new Limits(1 << 20, 100, 99, 30, 200)))
          .isEqualTo(SkipReason.HEADER_TOO_LONG);
      assertThat(skipped(file, new Limits(file.written().length, 1 << 16, 99, 30, 200)))
          .isEqualTo(SkipReason.TOO_LARGE);
    }

    private static OutlookFile nested(int mails) {
      OutlookFile mail = OutlookFile.sent();
      return mails == 0 ? mail : mail.mail(nested(mails - 1));
    }

    @Test
    void isWhatIsBrokenAndNothingElse() throws IOException {
      byte[] whole = OutlookFile.received().file("a", "", new byte[9_000]).written();
      Files.write(folder.resolve("b-good.eml"), Mails.bytes(Mails.simple("Good", "Text")));
      for (int length = 9; length < whole.length; length += 487) {
        write(Arrays.copyOf(whole, length));

        List<Found> found = Mails.all(folder);

        assertThat(found).as("cut to %d bytes", length).hasSize(2);
        assertThat(Mails.messages(found)).last().asString().contains("Subject: Good");
      }
    }
  }

  private SkipReason skipped(OutlookFile file, Limits limits) throws IOException {
    return Mails.skipped(Mails.all(write(file.written()), limits)).getFirst();
  }

  private MailMessage read(OutlookFile file) throws IOException {
    return Mails.parse(only(file));
  }

  private byte[] only(OutlookFile file) throws IOException {
    List<Found> found = Mails.all(write(file.written()));
    assertThat(found).singleElement().isInstanceOf(Found.Message.class);
    return ((Found.Message) found.getFirst()).raw().bytes();
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(folder.resolve("a.msg"), content);
  }
}
