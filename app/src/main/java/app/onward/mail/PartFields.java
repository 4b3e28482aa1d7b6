package app.onward.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** The header fields of a part that tell what it is. */
final class PartFields {

  private final Map<String, RawBody> parsed = new HashMap<>();

  /** Remembers a field when it is one of those that count. */
  void add(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    boolean counts =
        key.equals("content-type") || key.equals("content-disposition") || key.equals("content-id");
    if (counts && !parsed.containsKey(key)) {
      RawField field = new RawField(name, HeaderBlock.unfold(value));
      parsed.put(key, RawFieldParser.DEFAULT.parseRawBody(field));
    }
  }

  /** The file name, decoded (RFC 2231 or as an encoded word) and without any folder. */
  String fileName() {
    String name = parameter("content-disposition", "filename");
    if (name == null) {
      name = parameter("content-type", "name");
    }
    String decoded = name == null ? "" : EncodedWords.decodeRaw(name).replace('\\', '/');
    return decoded.substring(decoded.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
  }

  String disposition() {
    RawBody body = parsed.get("content-disposition");
    return body == null || body.getValue() == null
        ? ""
        : body.getValue().strip().toLowerCase(Locale.ROOT);
  }

  @Nullable String charset() {
    return parameter("content-type", "charset");
  }

  boolean hasContentId() {
    return parsed.containsKey("content-id");
  }

  boolean isFlowed() {
    return "flowed".equalsIgnoreCase(parameter("content-type", "format"));
  }

  boolean deletesSpace() {
    return "yes".equalsIgnoreCase(parameter("content-type", "delsp"));
  }

  private @Nullable String parameter(String field, String name) {
    RawBody body = parsed.get(field);
    if (body == null) {
      return null;
    }
    MimeParameterMapping mapping = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getName() != null && pair.getValue() != null) {
        mapping.addParameter(pair.getName(), pair.getValue());
      }
    }
    return mapping.get(name);
  }
}
