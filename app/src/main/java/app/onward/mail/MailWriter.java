package app.onward.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.util.ContentUtil;

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
   * A file of the mail, or a mail within it.
   *
   * @param name empty where it has none
   * @param type its media type; a mail is {@code message/rfc822}
   * @param contentId by which an HTML text refers to it; empty where none does
   */
  @SuppressWarnings("ArrayRecordComponent") // written once, and never compared
  public record Enclosed(String name, String type, String contentId, byte[] content) {}

  /**
   * Adds a header field; words beyond ASCII are encoded.
   *
   * @throws IllegalArgumentException if it makes no field
   */
  public MailWriter header(String name, String value) {
    message.addField(field(name, value));
    return this;
  }

  /** Adds a field as it lay in another mail: one byte a character, folded or not. */
  MailWriter header(Headers.Field asItLay) {
    String line = asItLay.name() + ":" + asItLay.value().stripTrailing();
    try {
      message.addField(
          LenientFieldParser.parse(
              ContentUtil.encode(StandardCharsets.ISO_8859_1, line), DecodeMonitor.SILENT));
      return this;
    } catch (MimeException malformed) {
      throw new IllegalArgumentException("No header field: " + line, malformed);
    }
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

  /**
   * The mail with the same content in several forms, the richest last, and with what it encloses.
   *
   * @param edge what parts them; must stand in none of them
   */
  byte[] with(List<Text> forms, List<Enclosed> all, String edge) throws IOException {
    MultipartBuilder same = MultipartBuilder.create("alternative");
    for (Text form : forms) {
      same.addBodyPart(part(form));
    }
    MultipartBuilder content = MultipartBuilder.create("mixed");
    content.addBodyPart(
        BodyPartBuilder.create()
            .setBody(same.build())
            .setContentType("multipart/alternative", new NameValuePair("boundary", "texts-" + edge))
            .build());
    for (Enclosed one : all) {
      content.addBodyPart(part(one));
    }
    message.setBody(content.build());
    message.setContentType("multipart/mixed", new NameValuePair("boundary", "parts-" + edge));
    return bytes();
  }

  private static BodyPart part(Enclosed one) throws IOException {
    boolean mail = one.type().equals("message/rfc822");
    BodyPartBuilder part =
        BodyPartBuilder.create()
            .setBody(one.content(), one.type())
            .setContentTransferEncoding(mail ? "8bit" : "base64");
    boolean shown = !one.contentId().isEmpty() && one.type().startsWith("image/");
    part.setContentDisposition(
        shown ? "inline" : "attachment", one.name().isEmpty() ? null : one.name());
    if (!one.contentId().isEmpty()) {
      part.addField(field("Content-ID", "<" + one.contentId() + ">"));
    }
    return part.build();
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
    return address.matches() ? address(address.group("name"), address.group("address")) : value;
  }

  /** One address as a field holds it, its name encoded. */
  static String address(String name, String address) {
    return EncoderUtil.encodeAddressDisplayName(name) + " <" + address + ">";
  }
}
