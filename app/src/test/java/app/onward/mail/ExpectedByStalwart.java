package app.onward.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the authors of stalwart's mail-parser expect, as JSON beside each mail. */
final class ExpectedByStalwart {
  private ExpectedByStalwart() {}

  /** Each mail as it lies there, and once more with the line ends of the net. */
  static List<ExpectedMail> mails(Path resources) throws IOException {
    Path folder = resources.resolve("eml");
    List<ExpectedMail> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path eml : files.filter(file -> file.toString().endsWith(".eml")).sorted().toList()) {
        String name = folder.relativize(eml).toString().replaceAll("\\.eml$", "");
        byte[] lying = Files.readAllBytes(eml);
        byte[] sent =
            new String(lying, ISO_8859_1).replaceAll("(?<!\r)\n", "\r\n").getBytes(ISO_8859_1);
        all.add(expected(name, lying, eml.toString(), ""));
        all.add(expected(name, sent, eml.toString(), ".crlf"));
      }
    }
    return all;
  }

  private static ExpectedMail expected(String name, byte[] mail, String eml, String kind)
      throws IOException {
    JsonNode stated = read(Path.of(eml.replaceAll("\\.eml$", kind + ".json")));
    JsonNode headers = stated.get("parts").get(0).get("headers");
    JsonNode subject = last(headers, "subject");
    JsonNode from = last(headers, "from");
    var text = new StringBuilder();
    for (JsonNode index : stated.get("text_body")) {
      JsonNode body = stated.get("parts").get(index.asInt()).get("body");
      text.append(
              body.has("Html") ? HtmlText.of(string(body.get("Html"))) : string(body.get("Text")))
          .append('\n');
    }
    return new ExpectedMail(
        name,
        mail,
        subject == null ? null : string(subject.get("Text")),
        from == null ? null : addresses(from.get("Address")).stream().findFirst().orElse(null),
        text.toString(),
        true);
  }

  static JsonNode read(Path json) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(json));
  }

  private static @Nullable JsonNode last(JsonNode headers, String name) {
    JsonNode found = null;
    for (JsonNode header : headers) {
      boolean named = header.get("name").isString() && string(header.get("name")).equals(name);
      found = named ? header.get("value") : found;
    }
    return found;
  }

  /** The people of a list, or of all its groups. */
  static List<MailAddress> addresses(JsonNode expected) {
    List<MailAddress> all = new ArrayList<>();
    for (JsonNode group : expected.has("Group") ? expected.get("Group") : List.of(expected)) {
      for (JsonNode one : group.has("addresses") ? group.get("addresses") : group.path("List")) {
        all.add(new MailAddress(string(one.get("name")), string(one.get("address"))));
      }
    }
    return all;
  }

  static String string(@Nullable JsonNode value) {
    return value == null || value.isNull() || value.isMissingNode() ? "" : value.asString();
  }
}
