package app.onward.understanding.evaluation;

import app.onward.mail.Headers;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.Label;
import app.onward.understanding.PlainText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the lines of an evaluation file; those it cannot read it names, and goes on. */
final class Lines {
  private static final Pattern ADDRESS = Pattern.compile("(?:\"?(.*?)\"?\\s*)?<([^<>]*)>");

  private final ObjectMapper json = new ObjectMapper();
  private final List<Expected> read = new ArrayList<>();
  private final List<BadLine> bad = new ArrayList<>();

  List<Expected> read() {
    return read;
  }

  List<BadLine> bad() {
    return bad;
  }

  void add(int number, String line) {
    if (line.isBlank()) {
      return;
    }
    try {
      JsonNode node = json.readTree(line);
      if (!node.isObject()) {
        bad.add(new BadLine(number, "not an object"));
        return;
      }
      String code = text(node, "label");
      Label.ofCode(code)
          .ifPresentOrElse(
              label -> read.add(expected(number, label, node)),
              () -> bad.add(new BadLine(number, "unknown label: " + code)));
    } catch (JacksonException e) {
      bad.add(new BadLine(number, "not JSON: " + e.getOriginalMessage()));
    }
  }

  private static Expected expected(int number, Label label, JsonNode node) {
    String id = text(node, "id");
    return new Expected(
        id.isEmpty() ? "line " + number : id,
        label,
        text(node, "lang").isEmpty() ? "und" : text(node, "lang"),
        mail(node),
        known(node, "employer"),
        known(node, "role"));
  }

  private static MailMessage mail(JsonNode node) {
    return new MailMessage(
        null,
        List.of(),
        address(text(node, "from")),
        null,
        List.of(),
        null,
        ZoneOffset.UTC,
        text(node, "subject"),
        headers(node.path("headers")),
        PlainText.parts(text(node, "body")),
        null,
        List.of(),
        List.of());
  }

  private static Headers headers(JsonNode node) {
    List<Headers.Field> fields = new ArrayList<>();
    node.propertyStream()
        .forEach(
            property -> {
              if (property.getValue().isArray()) {
                property.getValue().forEach(value -> fields.add(field(property.getKey(), value)));
              } else {
                fields.add(field(property.getKey(), property.getValue()));
              }
            });
    return new Headers(fields);
  }

  private static Headers.Field field(String name, JsonNode value) {
    return new Headers.Field(name, value.isString() ? value.stringValue() : value.toString());
  }

  private static MailAddress address(String from) {
    Matcher address = ADDRESS.matcher(from);
    if (address.find()) {
      return new MailAddress(address.group(1) == null ? "" : address.group(1), address.group(2));
    }
    return from.contains("@")
        ? new MailAddress("", from.strip())
        : new MailAddress(from.strip(), "");
  }

  private static @Nullable String known(JsonNode node, String name) {
    String value = text(node, name);
    return value.isBlank() ? null : value;
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : "";
  }
}
