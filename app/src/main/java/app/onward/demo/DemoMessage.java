package app.onward.demo;

import app.onward.mail.MailWriter;
import app.onward.mail.MailWriter.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Builds one mail of the template as a message in MIME. */
final class DemoMessage {

  private DemoMessage() {}

  static byte[] bytes(TemplateMail mail, LocalDate today, ZonedDateTime sent) {
    var dates = new DemoDates(today, mail.language());
    var writer = new MailWriter();
    mail.headers().forEach(writer::header);
    writer.sent(sent);
    return switch (mail.content()) {
      case "text" -> writer.with(text(dates.in(mail.body()), "plain", mail));
      case "html" -> writer.with(text(dates.in(mail.body()), "html", mail));
      case "alternative" -> inTwoWays(writer, "html", mail, dates);
      case "calendar" -> inTwoWays(writer, "calendar", mail, dates);
      default -> throw new IllegalArgumentException("No such content: " + mail.content());
    };
  }

  private static byte[] inTwoWays(
      MailWriter writer, String richer, TemplateMail mail, DemoDates dates) {
    return writer.with(
        text(dates.in(mail.before(richer)), "plain", mail),
        text(dates.in(mail.after(richer)), richer, mail));
  }

  private static Text text(String words, String subtype, TemplateMail mail) {
    Charset charset =
        subtype.equals("calendar") ? StandardCharsets.UTF_8 : Charset.forName(mail.charset());
    return new Text(subtype, words, charset, mail.encoding());
  }
}
