package app.onward.bench.training;

import app.onward.mail.CleanText;
import app.onward.mail.Headers;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.PlainText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes mails of a family. The same family and number always give the same mail. */
final class Filling {
  private static final Pattern CHOICE = Pattern.compile("\\[\\[([^\\[\\]]*)]]", Pattern.DOTALL);
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)");
  private static final Pattern ADDRESS = Pattern.compile("(?:\"?(.*?)\"?\\s*)?<([^<>]*)>");

  private Filling() {}

  static MailMessage fill(Family family, int number) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed(family.id(), number));
    String text =
        slots(
            choices(family.text(), random),
            new Slots(family.language(), random, random.nextInt(8) == 0));
    return mail(text, random);
  }

  private static MailMessage mail(String text, RandomGenerator random) {
    List<Headers.Field> fields = new ArrayList<>();
    String from = "";
    String subject = "";
    int start = 0;
    Matcher header = HEADER.matcher("");
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      String line = text.substring(start, end);
      if (line.isBlank() || !header.reset(line).matches()) {
        break;
      }
      switch (header.group(1)) {
        case "From" -> from = header.group(2);
        case "Subject" -> subject = header.group(2);
        default -> fields.add(new Headers.Field(header.group(1), header.group(2)));
      }
      start = end + 1;
    }
    CleanText body = PlainText.parts(text.substring(Math.min(start, text.length())));
    boolean noSender = random.nextInt(4) == 0;
    boolean noSubject = random.nextInt(8) == 0;
    boolean noHeaders = noSender || random.nextInt(3) == 0;
    return new MailMessage(
        null,
        List.of(),
        noSender ? MailAddress.NONE : address(from),
        null,
        List.of(),
        null,
        ZoneOffset.UTC,
        noSubject ? "" : subject,
        noHeaders ? Headers.NONE : new Headers(fields),
        body,
        null,
        List.of(),
        List.of());
  }

  private static MailAddress address(String from) {
    Matcher address = ADDRESS.matcher(from);
    if (address.find()) {
      return new MailAddress(address.group(1) == null ? "" : address.group(1), address.group(2));
    }
    return new MailAddress("", from.strip());
  }

  private static String choices(String text, RandomGenerator random) {
    return CHOICE.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(one(choice, random)));
  }

  private static String one(MatchResult choice, RandomGenerator random) {
    String[] alternatives = choice.group(1).split("\\|", -1);
    return alternatives[random.nextInt(alternatives.length)];
  }

  private static String slots(String text, Slots slots) {
    return SLOT.matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(slots.value(slot.group(1))));
  }

  private static long seed(String id, int number) {
    long seed = 0x0A11CE;
    for (int i = 0; i < id.length(); i++) {
      seed = seed * 31 + id.charAt(i);
    }
    return seed * 1_000_003 + number;
  }
}
