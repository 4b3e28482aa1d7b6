package app.onward.interviews.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.interviews.BookRound;
import app.onward.interviews.Interviewer;
import app.onward.interviews.Outcome;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.interviews.RoundSheet;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Typed;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person types about a round.
 *
 * @param day and time as ISO 8601
 * @param minutes how long, or empty
 * @param people one on each line, with a comma before what they do
 */
public record RoundForm(
    String kind,
    String day,
    String time,
    String zone,
    String minutes,
    String place,
    String people,
    String assessed,
    String outcome) {
  /** A field that was not sent is empty. */
  public RoundForm {
    kind = requireNonNullElse(kind, "");
    day = requireNonNullElse(day, "");
    time = requireNonNullElse(time, "");
    zone = requireNonNullElse(zone, "");
    minutes = requireNonNullElse(minutes, "");
    place = requireNonNullElse(place, "");
    people = requireNonNullElse(people, "");
    assessed = requireNonNullElse(assessed, "");
    outcome = requireNonNullElse(outcome, "");
  }

  static RoundForm empty(Dates dates) {
    return new RoundForm("", "", "", dates.zone().getId(), "", "", "", "", "");
  }

  static RoundForm of(Round round) {
    ZonedDateTime start = round.start().atZone(round.zone());
    RoundSheet sheet = round.sheet();
    return new RoundForm(
        round.kind().name(),
        start.toLocalDate().toString(),
        start.toLocalTime().toString(),
        round.zone().getId(),
        sheet.minutes() == null ? "" : sheet.minutes().toString(),
        requireNonNullElse(round.place(), ""),
        sheet.people().stream().map(Interviewer::shown).collect(Collectors.joining("\n")),
        sheet.assessed(),
        sheet.outcome() == null ? "" : sheet.outcome().name());
  }

  Optional<RoundKind> chosenKind() {
    return Arrays.stream(RoundKind.values()).filter(each -> each.name().equals(kind)).findFirst();
  }

  /** How long in minutes; empty where it makes no sense or nothing was typed. */
  Optional<Integer> length() {
    String typed = minutes.strip();
    return typed.matches("\\d{1,3}")
        ? Optional.of(Integer.parseInt(typed))
            .filter(length -> length > 0 && length <= RoundSheet.MOST_MINUTES)
        : Optional.empty();
  }

  List<String> peopleLines() {
    return people.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** What is wanted, of a form without problems. */
  BookRound.Wanted wanted() {
    var zone = Typed.zone(zone()).orElseThrow();
    var start =
        ZonedDateTime.of(Typed.day(day).orElseThrow(), Typed.time(time).orElseThrow(), zone);
    var sheet =
        new RoundSheet(
            chosenKind().orElseThrow(),
            zone,
            length().orElse(null),
            peopleLines().stream().map(RoundForm::interviewer).toList(),
            assessed.strip(),
            Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElse(null));
    return new BookRound.Wanted(start.toInstant(), Typed.orNull(place), sheet);
  }

  private static Interviewer interviewer(String line) {
    String[] parts = line.split(",", 2);
    return parts.length == 1 || parts[0].isBlank()
        ? new Interviewer(line, "")
        : new Interviewer(parts[0].strip(), parts[1].strip());
  }
}
