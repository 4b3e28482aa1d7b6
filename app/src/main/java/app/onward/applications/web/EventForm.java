package app.onward.applications.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.platform.web.Dates;
import java.util.Optional;

/**
 * What a person types about something that happened; what it does not ask for is empty.
 *
 * @param day as ISO 8601
 * @param time as ISO 8601
 * @param zone as in the IANA time zone database
 */
public record EventForm(
    String stage, String closure, String day, String time, String zone, String place) {
  /** A field that was not sent is empty. */
  public EventForm {
    stage = requireNonNullElse(stage, "");
    closure = requireNonNullElse(closure, "");
    day = requireNonNullElse(day, "");
    time = requireNonNullElse(time, "");
    zone = requireNonNullElse(zone, "");
    place = requireNonNullElse(place, "");
  }

  static EventForm empty(Happening what, Dates dates) {
    String day = what == Happening.ROUND ? "" : dates.today().toString();
    return new EventForm("", "", day, "", dates.zone().getId(), "");
  }

  public Optional<Stage> chosenStage() {
    return ListQuery.one(Stage.class, stage);
  }

  public Optional<Closure> chosenClosure() {
    return ListQuery.one(Closure.class, closure);
  }
}
