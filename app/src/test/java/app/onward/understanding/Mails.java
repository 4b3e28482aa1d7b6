package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.CleanText;
import app.onward.mail.Headers;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Makes mails for tests. Every text is invented. */
final class Mails {
  static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");

  private MailAddress from = MailAddress.NONE;
  private String subject = "";
  private String body = "";
  private final List<Headers.Field> headers = new ArrayList<>();
  private final List<CalendarPart> calendar = new ArrayList<>();

  static Mails from(String name, String address) {
    Mails mail = new Mails();
    mail.from = new MailAddress(name, address);
    return mail;
  }

  static Mails saying(String subject, String body) {
    return new Mails().with(subject, body);
  }

  Mails with(String newSubject, String newBody) {
    subject = newSubject;
    body = newBody;
    return this;
  }

  Mails header(String name, String value) {
    headers.add(new Headers.Field(name, value));
    return this;
  }

  Mails invite(String method, int sequence, String summary) {
    ZonedDateTime start = ZonedDateTime.parse("2026-03-09T14:00:00+01:00[Europe/Berlin]");
    calendar.add(
        new CalendarPart(
            method,
            "uid-1",
            sequence,
            null,
            "",
            summary,
            "",
            start,
            start.plusHours(1),
            false,
            true,
            "",
            MailAddress.NONE,
            ""));
    return this;
  }

  MailMessage mail() {
    return mail(PlainText.parts(body));
  }

  /** With the signature set apart, as a mail is read. */
  MailMessage received() {
    return mail(CleanText.of(body, subject));
  }

  private MailMessage mail(CleanText text) {
    return new MailMessage(
        null,
        List.of(),
        from,
        null,
        List.of(),
        SENT,
        ZoneOffset.UTC,
        subject,
        new Headers(headers),
        text,
        null,
        calendar,
        List.of());
  }
}
