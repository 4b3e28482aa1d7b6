package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import java.time.Instant;
import java.util.Optional;

/** One letter about an application. */
public record Letter(
    LetterId id,
    ApplicationId application,
    LetterKind kind,
    LetterLanguage language,
    LetterText text,
    LetterState state) {

  /** A new one that is being written. */
  public static Letter draft(
      ApplicationId application, LetterKind kind, LetterLanguage language, LetterText text) {
    return new Letter(LetterId.next(), application, kind, language, text, new LetterState.Draft());
  }

  public boolean draft() {
    return state instanceof LetterState.Draft;
  }

  /** When it left; empty while it is written. */
  public Optional<Instant> sentAt() {
    return state instanceof LetterState.Sent(Instant at) ? Optional.of(at) : Optional.empty();
  }

  /** In other words. */
  public Letter with(LetterText changed) {
    return new Letter(id, application, kind, language, changed, state);
  }

  Letter sent(Instant at) {
    return new Letter(id, application, kind, language, text, new LetterState.Sent(at));
  }
}
