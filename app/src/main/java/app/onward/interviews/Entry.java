package app.onward.interviews;

import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that was written about a round or a question asked in it.
 *
 * @param subject the occurrence or the round it is about
 */
public record Entry(
    RoundId round, UUID subject, Aspect aspect, String text, ActId act, Instant at) {
  /** The longest text, in characters. */
  public static final int LONGEST = 10_000;

  public static Entry on(RoundId round, Aspect aspect, String text, ActId act, Instant at) {
    return new Entry(round, round.value(), aspect, text, act, at);
  }

  public static Entry on(Occurrence asked, Aspect aspect, String text, ActId act, Instant at) {
    return new Entry(asked.round(), asked.id().value(), aspect, text, act, at);
  }
}
