package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.interviews.Outcome;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Booking a round, or changing what is known of one.
 *
 * @param round which is changed, or null for a new one
 * @param form what was typed so far
 */
public record RoundFormPage(
    Application application, @Nullable Round round, RoundForm form, Problems problems) {
  private String rounds() {
    return "/applications/" + application.id() + "/rounds";
  }

  /** Where the form goes. */
  public String action() {
    return round == null ? rounds() : rounds() + "/" + round.id() + "/details";
  }

  /** Where one came from. */
  public String back() {
    return round == null ? "/applications/" + application.id() : rounds() + "/" + round.id();
  }

  public String titleKey() {
    return round == null ? "interviews.book.title" : "interviews.details.title";
  }

  public List<Option> kinds(Texts texts) {
    return options(texts, "interviews.kind", RoundKind.values());
  }

  public List<Option> outcomes(Texts texts) {
    return options(texts, "interviews.outcome", Outcome.values());
  }

  private static List<Option> options(Texts texts, String prefix, Enum<?>[] values) {
    return Stream.concat(
            Stream.of(new Option("", texts.get(prefix + ".none"))),
            Arrays.stream(values).map(value -> new Option(value.name(), texts.of(prefix, value))))
        .toList();
  }

  /** All zones of the world, by name. */
  public List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc") && !zone.startsWith("System"))
        .sorted()
        .toList();
  }
}
