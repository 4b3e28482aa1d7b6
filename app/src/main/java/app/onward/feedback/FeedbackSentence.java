package app.onward.feedback;

import app.onward.understanding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of feedback.
 *
 * @param code that the person confirmed, or null
 * @param behaviour what the person made of a sentence about who they are; empty where nothing
 */
public record FeedbackSentence(String text, Kind kind, @Nullable Reason code, String behaviour) {
  /** The longest rewriting, in characters. */
  public static final int LONGEST = 1000;

  public FeedbackSentence {
    behaviour = behaviour.strip();
    if (behaviour.length() > LONGEST) {
      throw new IllegalArgumentException("A behaviour has " + behaviour.length() + " characters");
    }
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
