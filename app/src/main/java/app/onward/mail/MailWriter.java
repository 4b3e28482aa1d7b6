package app.onward.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

/** Writes one mail in MIME, as a file holds it. */
public final class MailWriter {

  private static final Pattern ADDRESS = Pattern.compile("(?<name>[^<]*?)\\s*<(?<address>[^>]*)>");

  private final Message.Builder message = Message.Builder.of();

  /**
   * A text of the mail.
   *
   * @param subtype {@code plain}, {@code html} or {@code calendar}
   * @param encoding how it travels, as in {@code Content-Transfer-Encoding}
   */
  public record Text(String subtype, String words, Charset charset, String encoding) {}

  /**
   * Adds a header field; words beyond ASCII are encoded.
   *
   * @throws IllegalArgumentException if it makes no field
   */
  public MailWriter header(String name, String value) {
    message.addField(field(name, value));
    return this;
  }

  public MailWriter sent(ZonedDateTime sent) {
    message.setDate(Date.from(sent.toInstant()), TimeZone.getTimeZone(sent.getZone()));
    return this;
  }

  /** The mail with one text. */
  public byte[] with(Text text) {
    try {
      message.setBody(text.words(), text.subtype(), text.charset());
      message.setContentTransferEncoding(text.encoding());
      return bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The mail with the same content said in two ways, the richer one last. */
  public byte[] with(Text plain, Text richer) {
    try {
      message.setBody(
          MultipartBuilder.create("alternative")
              .addBodyPart(part(plain))
              .addBodyPart(part(richer))
              .build());
      return bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message.build(), out);
    return out.toByteArray();
  }

  private static BodyPart part(Text text) throws IOException {
    BodyPartBuilder part =
        BodyPartBuilder.create()
            .setBody(text.words(), text.subtype(), text.charset())
            .setContentTransferEncoding(text.encoding());
    if (text.subtype().equals("calendar")) {
      Matcher method = Pattern.compile("(?m)^METHOD:(\\w+)").matcher(text.words());
      part.setContentType(
          "text/calendar",
          new NameValuePair("charset", text.charset().name()),
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
