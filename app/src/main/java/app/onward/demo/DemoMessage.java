package app.onward.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;

/** Builds one mail of the template as a message in MIME. */
final class DemoMessage {

  private static final Pattern ADDRESS = Pattern.compile("(?<name>[^<]*?)\\s*<(?<address>[^>]+)>");

  private DemoMessage() {}

  static byte[] bytes(TemplateMail mail, LocalDate today, ZonedDateTime sent) throws IOException {
    var dates = new DemoDates(today, mail.language());
    Message.Builder message = Message.Builder.of();
    mail.headers().forEach((name, value) -> message.addField(field(name, value)));
    message.setDate(Date.from(sent.toInstant()), TimeZone.getTimeZone(sent.getZone()));
    switch (mail.content()) {
      case "text" -> single(message, dates.in(mail.body()), "plain", mail);
      case "html" -> single(message, dates.in(mail.body()), "html", mail);
      case "alternative" ->
          message.setBody(
              MultipartBuilder.create("alternative")
                  .addBodyPart(part(dates.in(mail.before("html")), "plain", mail))
                  .addBodyPart(part(dates.in(mail.after("html")), "html", mail))
                  .build());
      case "calendar" ->
          message.setBody(
              MultipartBuilder.create("alternative")
                  .addBodyPart(part(dates.in(mail.before("calendar")), "plain", mail))
                  .addBodyPart(part(dates.in(mail.after("calendar")), "calendar", mail))
                  .build());
      default -> throw new IllegalArgumentException("No such content: " + mail.content());
    }
    var out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message.build(), out);
    return out.toByteArray();
  }

  private static void single(
      Message.Builder message, String text, String subtype, TemplateMail mail) throws IOException {
    message.setBody(text, subtype, Charset.forName(mail.charset()));
    message.setContentTransferEncoding(mail.encoding());
  }

  private static BodyPart part(String text, String subtype, TemplateMail mail) throws IOException {
    Charset charset =
        subtype.equals("calendar") ? StandardCharsets.UTF_8 : Charset.forName(mail.charset());
    BodyPartBuilder part =
        BodyPartBuilder.create()
            .setBody(text, subtype, charset)
            .setContentTransferEncoding(mail.encoding());
    if (subtype.equals("calendar")) {
      Matcher method = Pattern.compile("(?m)^METHOD:(\\w+)").matcher(text);
      part.setContentType(
          "text/calendar",
          new NameValuePair("charset", "utf-8"),
          new NameValuePair("method", method.find() ? method.group(1) : "PUBLISH"));
    }
    return part.build();
  }

  private static ParsedField field(String name, String value) {
    String encoded =
        switch (name) {
          case "Subject" ->
              EncoderUtil.encodeIfNecessary(value, EncoderUtil.Usage.TEXT_TOKEN, name.length() + 2);
          case "From", "To", "Cc" -> address(value);
          default -> value;
        };
    try {
      return LenientFieldParser.parse(name + ": " + encoded);
    } catch (MimeException malformed) {
      throw new IllegalArgumentException("No header field: " + name + ": " + value, malformed);
    }
  }

  private static String address(String value) {
    Matcher address = ADDRESS.matcher(value);
    return address.matches()
        ? EncoderUtil.encodeAddressDisplayName(address.group("name"))
            + " <"
            + address.group("address")
            + ">"
        : value;
  }
}
