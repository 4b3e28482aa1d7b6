package app.onward.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Third-party mail is read as its authors expect, but for what {@code docs/mail-differences.md}
 * lists and argues: no difference more, and none fewer.
 */
class SharedExpectationsTest {
  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, Mails.NOW);
  private static final Path LIST = Path.of("../docs/mail-differences.md");

  @Test
  void mailOfStalwart() throws IOException {
    Path resources = SharedMail.folder("mime/stalwart-mail-parser/resources");
    List<ExpectedMail> mails = ExpectedByStalwart.mails(resources);

    assertThat(mails).hasSize(174);
    assertThat(found(mails)).isEqualTo(listed("Mail of stalwart"));
  }

  @Test
  void mailOfMime4j() throws IOException {
    Path resources = SharedMail.folder("mime/mime4j/core/src/test/resources");
    List<ExpectedMail> mails = ExpectedByMime4j.mails(resources);

    assertThat(mails).hasSize(80);
    assertThat(found(mails)).isEqualTo(listed("Mail of mime4j"));
  }

  @Test
  void fieldsOfStalwart() throws IOException {
    Map<String, String> found = new TreeMap<>();
    found.putAll(table("address", SharedExpectationsTest::sameAddresses));
    found.putAll(table("unstructured", SharedExpectationsTest::sameWords));
    found.putAll(table("date", SharedExpectationsTest::sameDate));

    assertThat(found).isEqualTo(listed("Fields of stalwart"));
  }

  private static Map<String, String> found(List<ExpectedMail> mails) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (ExpectedMail mail : mails) {
      Set<String> said = found.computeIfAbsent(mail.name(), _ -> new TreeSet<>());
      said.add(
          mail.differences(PARSER).stream()
              .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .collect(Collectors.joining(", ")));
    }
    found.values().forEach(said -> assertThat(said).as("with either line end").hasSize(1));
    Map<String, String> differing = new TreeMap<>();
    found.forEach((name, said) -> differing.put(name, said.iterator().next()));
    differing.values().removeIf(String::isEmpty);
    return differing;
  }

  private static Map<String, String> table(String name, Predicate<JsonNode> agrees)
      throws IOException {
    Path file = SharedMail.folder("mime/stalwart-mail-parser/resources").resolve(name + ".json");
    Map<String, String> found = new TreeMap<>();
    int number = 0;
    for (JsonNode one : ExpectedByStalwart.read(file)) {
      number++;
      if (!agrees.test(one)) {
        found.put(name + " " + number, "field");
      }
    }
    assertThat(number).isGreaterThan(25);
    return found;
  }

  /** The value as a field of a mail has it: up to the first line that does not go on with it. */
  private static String header(JsonNode one) {
    byte[] mail = ("Field:" + one.get("header").asString()).getBytes(UTF_8);
    return HeaderBlock.unfold(HeaderBlock.fields(mail).getFirst().value());
  }

  private static boolean sameAddresses(JsonNode one) {
    List<MailAddress> expected = ExpectedByStalwart.addresses(one.get("expected"));
    List<MailAddress> ours = Addresses.inRaw(header(one));
    return expected.size() == ours.size()
        && IntStream.range(0, ours.size())
            .allMatch(i -> ExpectedMail.same(expected.get(i), ours.get(i)));
  }

  private static boolean sameWords(JsonNode one) {
    String expected = ExpectedByStalwart.string(one.get("expected"));
    return ExpectedMail.letters(expected)
        .equals(ExpectedMail.letters(EncodedWords.decodeRaw(header(one))));
  }

  private static boolean sameDate(JsonNode one) {
    JsonNode of = one.get("expected");
    OffsetDateTime ours = MailDates.parse(header(one));
    if (of.isNull() || ours == null) {
      return of.isNull() && ours == null;
    }
    int minutes = of.get("tz_hour").asInt() * 60 + of.get("tz_minute").asInt();
    int seconds = (of.get("tz_before_gmt").asBoolean() ? -60 : 60) * minutes;
    return ours.equals(
        OffsetDateTime.of(
            of.get("year").asInt(),
            of.get("month").asInt(),
            of.get("day").asInt(),
            of.get("hour").asInt(),
            of.get("minute").asInt(),
            of.get("second").asInt(),
            0,
            ZoneOffset.ofTotalSeconds(seconds)));
  }

  /** The rows of a table of the list: which mails, what differs, and why, which must be said. */
  private static Map<String, String> listed(String heading) throws IOException {
    Map<String, String> listed = new TreeMap<>();
    boolean within = false;
    for (String line : Files.readAllLines(LIST)) {
      within = line.startsWith("## ") ? line.equals("## " + heading) : within;
      String[] cells = line.split("\\|");
      if (within && cells.length == 4 && !cells[1].contains("---") && !cells[1].contains("which")) {
        assertThat(cells[3].strip()).as(line).hasSizeGreaterThan(40);
        for (String name : Arrays.stream(cells[1].split(",")).map(String::strip).toList()) {
          assertThat(listed.put(name, cells[2].strip())).as(name).isNull();
        }
      }
    }
    return listed;
  }
}
