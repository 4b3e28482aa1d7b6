package app.onward.understanding;

import app.onward.mail.Headers;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sending systems themselves call a mail, in headers and links; from {@code templates.csv}.
 */
final class Templates {
  private static final String LINKEDIN = "linkedin-template";
  private static final String LINKEDIN_HEADER = "X-LinkedIn-Template";
  private static final Pattern LINKEDIN_LINK =
      Pattern.compile("lipi=urn(?::|%3A)li(?::|%3A)page(?::|%3A)email_(email_\\w+?)(?:%3B|;|&|$)");

  private final List<Template> templates;

  /** One row of the table. */
  record Template(String header, String value, @Nullable Label label) {
    boolean fits(String given) {
      return value.equals("*") || given.regionMatches(true, 0, value, 0, value.length());
    }
  }

  /** A row that holds for a mail, with the line that says so. */
  record Hit(@Nullable Label label, String line) {}

  private Templates(List<Template> templates) {
    this.templates = templates;
  }

  static Templates shipped() {
    return new Templates(
        Table.rows("/understanding/templates.csv", 3).stream()
            .map(
                row ->
                    new Template(
                        row[0],
                        row[1],
                        row[2].isEmpty() ? null : Label.ofCode(row[2]).orElseThrow()))
            .sorted(
                Comparator.comparing((Template template) -> template.value().length()).reversed())
            .toList());
  }

  /** The rows that hold for a mail; those that name a label first. */
  List<Hit> in(MailMessage mail) {
    List<Hit> hits = new ArrayList<>();
    linkedInKey(mail)
        .flatMap(key -> hit(LINKEDIN, key, LINKEDIN_HEADER + ": email_" + key))
        .ifPresent(hits::add);
    mail.headers().fields().stream()
        .filter(field -> field.name().regionMatches(true, 0, "X-", 0, 2))
        .forEach(
            field ->
                hit(field.name(), field.value().strip(), field.name() + ": " + field.value())
                    .ifPresent(hits::add));
    hits.sort(Comparator.comparing(hit -> hit.label() == null));
    return hits;
  }

  /** Whether a row may hold for mail with these headers, or with links that only a look tells. */
  boolean mayHold(Headers headers, MailAddress from) {
    String domain = from.domain();
    return domain.isEmpty()
        || domain.endsWith("linkedin.com")
        || headers.fields().stream()
            .map(Headers.Field::name)
            .filter(name -> name.regionMatches(true, 0, "X-", 0, 2))
            .anyMatch(this::isListed);
  }

  private boolean isListed(String header) {
    return header.equalsIgnoreCase(LINKEDIN_HEADER)
        || templates.stream().anyMatch(template -> template.header().equalsIgnoreCase(header));
  }

  private Optional<Hit> hit(String header, String value, String line) {
    return templates.stream()
        .filter(template -> template.header().equalsIgnoreCase(header) && template.fits(value))
        .findFirst()
        .map(template -> new Hit(template.label(), line));
  }

  private static Optional<String> linkedInKey(MailMessage mail) {
    Optional<String> header = mail.headers().first(LINKEDIN_HEADER).map(String::strip);
    if (header.isPresent()) {
      return header.map(Templates::withoutPrefix);
    }
    String domain = mail.from().domain();
    if (!domain.isEmpty() && !domain.endsWith("linkedin.com")) {
      return Optional.empty();
    }
    Matcher link =
        LINKEDIN_LINK.matcher(mail.text().body() + " " + (mail.html() == null ? "" : mail.html()));
    return link.find() ? Optional.of(withoutPrefix(link.group(1))) : Optional.empty();
  }

  private static String withoutPrefix(String key) {
    return key.toLowerCase(Locale.ROOT).startsWith("email_")
        ? key.substring("email_".length())
        : key;
  }
}
