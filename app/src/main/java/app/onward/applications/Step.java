package app.onward.applications;

/** The answer to one more event: the new state, or why there is none. */
public sealed interface Step {
  record Moved(Application application) implements Step {}

  record Refused(Refusal refusal) implements Step {}
}
