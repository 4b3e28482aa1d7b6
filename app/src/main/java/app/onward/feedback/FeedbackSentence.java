package app.onward.feedback;

import app.onward.understanding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of feedback.
 *
 * @param code that the person confirmed, or null
 * @param behaviour what the person made of a sentence about who they are; empty where nothing
 * @param offered the code that whoever wrote it chose, or null
 */
public record FeedbackSentence(
    String text, Kind kind, @Nullable Reason code, String behaviour, @Nullable Reason offered) {
  /** The longest rewriting, in characters. */
  public static final int LONGEST = 1000;

  public FeedbackSentence {
    behaviour = behaviour.strip();
    if (behaviour.length() > LONGEST) {
      throw new IllegalArgumentException("A behaviour has " + behaviour.length() + " characters");
    }
  }

  /** As it was said, with no code chosen by whoever wrote it. */
  public static FeedbackSentence said(String text, Kind kind) {
    return new FeedbackSentence(text, kind, null, "", null);
  }

  /** What it speaks of; shown through {@code feedback.sentence.<kind>}. */
  public enum Kind {
    WORKED,
    /** What could be done better. */
    TASK,
    /** Who somebody is; never a lesson as it stands. */
    PERSON,
    /** Greeting, thanks and the like. */
    OTHER
  }

  /** What may become a lesson: of a person only what was rewritten as something they did. */
  public String lesson() {
    return switch (kind) {
      case TASK -> behaviour.isEmpty() ? text : behaviour;
      case PERSON -> behaviour;
      case WORKED, OTHER -> "";
    };
  }
}
