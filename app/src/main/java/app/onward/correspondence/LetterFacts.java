package app.onward.correspondence;

import app.onward.applications.Application;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.applications.Standing;
import app.onward.applications.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an application that a letter can name.
 *
 * @param letters written so far
 */
record LetterFacts(
    Application application, Timeline timeline, List<Letter> letters, Instant now, ZoneId zone) {

  /** The start of the last round that has begun. */
  Optional<Instant> lastRound() {
    return timeline.rounds().stream()
        .filter(round -> !round.cancelled())
        .map(round -> round.now().start())
        .filter(start -> start.isBefore(now))
        .max(Comparator.naturalOrder());
  }

  /** The day they named last, where it lies after the last round. */
  Optional<LocalDate> promisedBy() {
    LocalDate round = day(lastRound().orElse(Instant.EPOCH));
    return timeline.events().reversed().stream()
        .map(Event::fact)
        .filter(Fact.AnswerPromised.class::isInstance)
        .map(promise -> ((Fact.AnswerPromised) promise).by())
        .findFirst()
        .filter(by -> by.isAfter(round));
  }

  /** When a letter of this kind was last sent. */
  Optional<Instant> sent(LetterKind kind) {
    return letters.stream()
        .filter(letter -> letter.kind() == kind)
        .flatMap(letter -> letter.sentAt().stream())
        .max(Comparator.naturalOrder());
  }

  Optional<LocalDate> endedOn() {
    return application.standing() instanceof Standing.Closed(_, LocalDate on, _)
        ? Optional.of(on)
        : Optional.empty();
  }

  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  boolean agency() {
    return application.details().agency() != null;
  }

  /** Slots and what stands in them, in the words of a language; what is not known is left out. */
  Map<String, String> slots(LetterLanguage language) {
    Locale locale = language.locale();
    var day =
        DateTimeFormatter.ofPattern(language == LetterLanguage.DE ? "d. MMMM" : "d MMMM", locale);
    var month = DateTimeFormatter.ofPattern("MMMM", locale);
    var slots = new HashMap<String, String>();
    slots.put("role", application.details().role());
    slots.put("employer", application.details().employer());
    lastRound().ifPresent(start -> slots.put("day", day.format(day(start))));
    sent(LetterKind.REPLY_AND_ASK).ifPresent(at -> slots.put("asked-on", day.format(day(at))));
    endedOn().ifPresent(on -> slots.put("month", month.format(on)));
    return slots;
  }
}
