package app.onward.applications.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.platform.web.Dates;
import java.util.Optional;

/**
 * What a person types about something that happened; what it does not ask for is empty.
 *
 * @param by which day they said they decide, as ISO 8601
 * @param day as ISO 8601
 */
public record EventForm(String stage, String closure, String by, String day) {
  /** A field that was not sent is empty. */
  public EventForm {
    stage = requireNonNullElse(stage, "");
    closure = requireNonNullElse(closure, "");
    by = requireNonNullElse(by, "");
    day = requireNonNullElse(day, "");
  }

  static EventForm empty(Dates dates) {
    return new EventForm("", "", "", dates.today().toString());
  }

  public Optional<Stage> chosenStage() {
    return ListQuery.one(Stage.class, stage);
  }

  public Optional<Closure> chosenClosure() {
    return ListQuery.one(Closure.class, closure);
  }
}
