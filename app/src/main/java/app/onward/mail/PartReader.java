package app.onward.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads the MIME structure of a message in one pass, and stops at the first limit. */
final class PartReader {

  /** As much of a text as a person could have written; the rest is passed over. */
  private static final int TEXT_BYTES = 4 << 20;

  private static final int ALL_TEXTS_BYTES = 2 * TEXT_BYTES;

  private final MimeTokenStream tokens;
  private final Limits limits;
  private final int wanted;
  private int leaves;
  private int parts;
  private int textLeft = ALL_TEXTS_BYTES;

  private PartReader(byte[] message, Limits limits, int wanted) {
    this.limits = limits;
    this.wanted = wanted;
    this.tokens = new MimeTokenStream(config(limits));
    tokens.parse(new ByteArrayInputStream(message));
  }

  static MimeConfig config(Limits limits) {
    return new MimeConfig.Builder()
        .setMaxLineLen(-1)
        .setMaxHeaderCount(-1)
        .setMaxHeaderLen(limits.headerBytes() + 2) // the end of the line counts there
        .setMaxContentLen(-1)
        .build();
  }

  /** Reads texts and calendars whole and of files only the size. */
  static Part read(byte[] message, Limits limits) throws LimitReached, IOException, MimeException {
    return read(message, limits, -1);
  }

  /** Reads the leaf of that index whole as well. */
  static Part read(byte[] message, Limits limits, int wanted)
      throws LimitReached, IOException, MimeException {
    PartReader reader = new PartReader(message, limits, wanted);
    try {
      reader.tokens.next(); // now at the message's header
      return reader.entity(0);
    } catch (MaxHeaderLimitException tooLong) {
      throw new LimitReached(SkipReason.HEADER_TOO_LONG, "a part's header");
    }
  }

  /** Reads what has just begun, a message or a part: its header, then what that announces. */
  private Part entity(int depth) throws LimitReached, IOException, MimeException {
    check(depth);
    PartFields fields = new PartFields();
    header(fields);
    return switch (tokens.getState()) {
      case T_START_MULTIPART -> multipart(depth);
      case T_START_MESSAGE -> nested(depth);
      default -> leaf(fields);
    };
  }

  private void check(int depth) throws LimitReached {
    if (depth > limits.depth()) {
      throw new LimitReached(SkipReason.TOO_DEEP, "more than " + limits.depth() + " levels");
    }
    if (++parts > limits.parts()) {
      throw new LimitReached(SkipReason.TOO_MANY_PARTS, "more than " + limits.parts() + " parts");
    }
  }

  private List<Headers.Field> header(PartFields fields) throws IOException, MimeException {
    List<Headers.Field> all = new ArrayList<>();
    for (EntityState state = tokens.next(); ; state = tokens.next()) {
      if (state == EntityState.T_FIELD) {
        Field field = tokens.getField();
        String body = field.getBody() == null ? "" : field.getBody();
        fields.add(field.getName(), body);
        all.add(new Headers.Field(field.getName(), body));
      } else if (state != EntityState.T_START_HEADER && state != EntityState.T_END_HEADER) {
        return all;
      }
    }
  }

  private Part multipart(int depth) throws LimitReached, IOException, MimeException {
    String subtype = tokens.getBodyDescriptor().getSubType().toLowerCase(Locale.ROOT);
    List<Part> inside = new ArrayList<>();
    for (EntityState state = tokens.next();
        state != EntityState.T_END_MULTIPART && state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      if (state == EntityState.T_START_BODYPART) {
        inside.add(entity(depth + 1));
        finish(EntityState.T_END_BODYPART);
      }
    }
    return new Part.Multi(subtype, List.copyOf(inside));
  }

  private Part nested(int depth) throws LimitReached, IOException, MimeException {
    int index = leaves++;
    check(depth + 1);
    PartFields fields = new PartFields();
    List<Headers.Field> header = header(fields);
    Part content =
        switch (tokens.getState()) {
          case T_START_MULTIPART -> multipart(depth + 1);
          case T_START_MESSAGE -> nested(depth + 1);
          default -> leaf(fields);
        };
    finish(EntityState.T_END_MESSAGE);
    return new Part.Nested(index, header, content);
  }

  private void finish(EntityState end) throws IOException, MimeException {
    while (tokens.getState() != end && tokens.getState() != EntityState.T_END_OF_STREAM) {
      tokens.next();
    }
  }

  private Part leaf(PartFields fields) throws IOException {
    int index = leaves++;
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    String name = fields.fileName();
    boolean isFile = fields.disposition().equals("attachment") || !type.startsWith("text/");
    boolean whole = index == wanted || Part.holdsCalendar(type, name) || !isFile;
    byte[] content = new byte[0];
    long size = 0;
    if (tokens.getState() == EntityState.T_BODY) {
      if (whole) {
        int most = index == wanted ? limits.messageBytes() : Math.min(TEXT_BYTES, textLeft);
        try (InputStream in = tokens.getDecodedInputStream()) {
          content = in.readNBytes(most);
          size = content.length + in.transferTo(OutputStream.nullOutputStream());
        }
        textLeft -= index == wanted ? 0 : content.length;
      } else {
        size = DecodedSize.of(tokens.getInputStream(), descriptor.getTransferEncoding());
      }
    }
    return new Part.Leaf(
        index,
        type,
        fields.charset(),
        name,
        fields.disposition(),
        fields.hasContentId(),
        fields.isFlowed(),
        fields.deletesSpace(),
        content,
        size);
  }
}
