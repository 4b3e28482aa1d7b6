package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small invented mails, mailboxes, archives and pages with something of everything. */
final class SmallMails {
  private static final String INVITE =
      """
      BEGIN:VCALENDAR
      METHOD:REQUEST
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:talk@avellan.example
      SEQUENCE:1
      DTSTART;TZID=W. Europe Standard Time:20261127T140000
      DURATION:PT45M
      RRULE:FREQ=WEEKLY;COUNT=2
      RECURRENCE-ID:20261120T140000Z
      SUMMARY;LANGUAGE=en:Interview\\, second
        round
      LOCATION:Room 4\\nDelft
      ORGANIZER;CN="Jo Lind":mailto:jo@avellan.example
      END:VEVENT
      END:VCALENDAR
      """;

  static final List<byte[]> PAGES =
      List.of(
          Mails.bytes(
              """
              <html><head><meta charset="utf-8"><style>p { color: red }</style></head><body>
              <div style="color:#333;font-size:12px"><h1>Hello &amp; welcome</h1>
              <table border=1 width="100%"><tr><td align=center>One<td><b>Two</b></table>
              <ul><li>first<li>second</ul><blockquote>On Monday Jo wrote:<br>&gt; hi</blockquote>
              <a href="https://avellan.example/jobs?id=7&token=abcdef123456">The job</a>
              <img src="https://avellan.example/p.gif" alt="Logo"><!-- note --></div></body></html>
              """),
          Mails.bytes(
              "<svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><table><mglyph><p>"
                  + "<a href=' &#106;avascript:alert(1)'>x</a><form><input></form><p onclick=x>"));

  private static final String SIMPLE =
      Mails.simple("Your application", "Dear Mira,\n\nthank you.\n\n-- \nJo\n> earlier\n>> still");

  private static final String IN_PARTS =
      """
      From: =?utf-8?Q?J=C3=B6?= "Jo" <jo@avellan.example> (work)
      To: Mira <mira@mailbox.example>, "Doe, J" <j@mailbox.example>
      Cc: team: a@avellan.example, b@avellan.example;
      Subject: =?iso-8859-1?B?R3L832U=?= and more
      Date: Fri, 20 Nov 2026 09:12:33 +0100
      Message-ID: <parts@avellan.example>
      References: <one@avellan.example> <two@avellan.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="outer"

      preamble
      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes
      Content-Transfer-Encoding: quoted-printable

      Sch=C3=B6ne Gr=C3=BC=C3=9Fe =
      https://avellan.example/sign-in/abcdef0123456789abcdef

      On 1 Nov 2026, Mira wrote:
      > Thank you.
      --inner
      Content-Type: text/html; charset=windows-1252

      %s
      --inner--
      --outer
      Content-Type: text/calendar; method=REQUEST; charset=utf-8

      %s
      --outer
      Content-Type: message/rfc822

      %s
      --outer
      Content-Type: application/pdf; name*=utf-8''Vertrag%%20neu.pdf
      Content-Disposition: attachment; filename="=?utf-8?Q?Vertrag.pdf?="
      Content-Transfer-Encoding: base64

      JVBERi0xLjcKJeLjz9MK
      --outer--
      epilogue
      """
          .formatted(Mails.text(PAGES.getFirst()), INVITE, SIMPLE);

  private static final String MBOX =
      Mails.SEPARATOR
          + SIMPLE
          + "\n>From here it is quoted\n\n"
          + Mails.SEPARATOR
          + IN_PARTS
          + "\n"
          + Mails.SEPARATOR
          + SIMPLE.replace("Subject", "Content-Length: 40\nSubject")
          + "\n"
          + Mails.SEPARATOR
          + SIMPLE.replace("\n", "\r\n")
          + "\n";

  static final List<byte[]> ALL =
      List.of(
          Mails.bytes(SIMPLE),
          Mails.bytes(IN_PARTS),
          IN_PARTS.getBytes(StandardCharsets.ISO_8859_1),
          Mails.bytes(MBOX),
          Mails.bytes(MBOX.repeat(4)),
          Mails.bytes(SIMPLE.replace("\n\n", "\nContent-Type: text/calendar\n\n" + INVITE)),
          OutlookFile.received()
              .bytes(0x1009, OutlookFile.packed("{\\rtf1\\fromhtml{\\*\\htmltag <p>}x\\'e4\\u9}"))
              .file("a.pdf", "application/pdf", new byte[900])
              .mail(OutlookFile.sent())
              .written());

  static final List<byte[]> ARCHIVES =
      List.of(
          Mails.gzip(Mails.bytes(MBOX)),
          Mails.zip("Mail/all.mbox", Mails.bytes(MBOX), "one.eml", Mails.bytes(IN_PARTS)),
          Mails.zip("in.zip", Mails.zip("a.eml", Mails.bytes(SIMPLE)), "b.mbox", Mails.bytes(MBOX)),
          Mails.zip("x.mbox.gz", Mails.gzip(Mails.bytes(MBOX)), "../out.eml", Mails.bytes(SIMPLE)),
          Mails.gzip(Mails.zip("a.eml", Mails.bytes(SIMPLE), "b.eml", Mails.bytes(IN_PARTS))));

  private SmallMails() {}
}
