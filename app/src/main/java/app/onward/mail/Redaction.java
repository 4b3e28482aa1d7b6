package app.onward.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Removes login tokens from a message as it is kept: from header fields and from every text, within
 * whatever encoding it is sent. A message without tokens stays as it is, byte for byte.
 */
public final class Redaction {

  private final Limits limits;
  private boolean changed;

  private Redaction(Limits limits) {
    this.limits = limits;
  }

  /** The message without tokens; still a message that any program can open. */
  public static byte[] redact(byte[] message, Limits limits) {
    try {
      return inSight(new Redaction(limits).redacted(message));
    } catch (IOException | MimeException broken) {
      return inSight(message); // its structure cannot be followed, so nothing in it is encoded
    }
  }

  /** Removes what stands outside the structure, such as a header line without a name. */
  private static byte[] inSight(byte[] message) {
    String text = new String(message, StandardCharsets.ISO_8859_1);
    String clear = Tokens.remove(text);
    return clear.equals(text) ? message : clear.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] redacted(byte[] bytes) throws IOException, MimeException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(PartReader.config(limits));
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    builder.setBodyFactory(new BasicBodyFactory(true));
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    try {
      clear(message);
      if (!changed) {
        return bytes;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      new DefaultMessageWriter().writeMessage(message, out);
      return out.toByteArray();
    } finally {
      message.dispose();
    }
  }

  private void clear(Entity entity) throws IOException, MimeException {
    entity.setHeader(cleared(entity.getHeader()));
    Body body = entity.getBody();
    switch (body) {
      case Message nested -> clear(nested);
      case Multipart multipart -> clear(multipart);
      case SingleBody single when isText(entity) -> clear(entity, single);
      case null, default -> {} // a file is kept as it is
    }
  }

  private void clear(Multipart multipart) throws IOException, MimeException {
    clear(multipart.getPreamble(), multipart::setPreamble);
    clear(multipart.getEpilogue(), multipart::setEpilogue);
    for (Entity part : multipart.getBodyParts()) {
      clear(part);
    }
  }

  private static boolean isText(Entity entity) {
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    String name = String.valueOf(entity.getFilename()).toLowerCase(Locale.ROOT);
    return type.startsWith("text/")
        || type.equals("message/rfc822")
        || type.equals("application/ics")
        || type.endsWith("+xml")
        || name.matches(".*\\.(?:html?|txt|ics|eml|mbox|csv|url|webloc)");
  }

  private void clear(Entity entity, SingleBody single) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    single.getInputStream().transferTo(content);
    String text = content.toString(StandardCharsets.ISO_8859_1);
    boolean calendar = Part.holdsCalendar(String.valueOf(entity.getMimeType()), "");
    String whole = calendar ? text.replaceAll("\r?\n[ \t]", "") : text;
    String clear = Tokens.remove(whole);
    if (!clear.equals(whole)) {
      changed = true;
      entity.removeBody();
      entity.setBody(
          new BasicBodyFactory()
              .textBody(clear.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
    }
  }

  private void clear(@Nullable String text, Consumer<String> setter) {
    String clear = text == null ? "" : Tokens.remove(text);
    if (text != null && !clear.equals(text)) {
      changed = true;
      setter.accept(clear);
    }
  }

  private Header cleared(Header header) throws MimeException {
    List<Field> fields = new ArrayList<>();
    boolean any = false;
    for (Field field : header) {
      String value = HeaderBlock.unfold(String.valueOf(raw(field)));
      String clear = Tokens.remove(value);
      boolean differs = !clear.equals(value);
      any |= differs;
      fields.add(differs ? LenientFieldParser.parse(MimeUtil.fold(clear, 0)) : field);
    }
    if (!any) {
      return header;
    }
    changed = true;
    HeaderImpl cleared = new HeaderImpl();
    fields.forEach(cleared::addField);
    return cleared;
  }

  private static String raw(Field field) {
    ByteSequence raw = field.getRaw();
    return raw == null
        ? field.getName() + ": " + field.getBody()
        : ContentUtil.decode(StandardCharsets.ISO_8859_1, raw);
  }
}
