package app.onward.debriefs;

import app.onward.feedback.Evidence;
import app.onward.understanding.Reason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that had a part in it, as it stands in a debrief.
 *
 * @param sentence what was done or happened, never what somebody is
 * @param code of the reason it is one of, or null
 * @param parked whether it is put aside: it is then passed on to nobody
 */
public record NamedCause(
    UUID id,
    String sentence,
    @Nullable Reason code,
    Owner owner,
    Change change,
    Evidence evidence,
    boolean parked) {
  /** The longest sentence, in characters. */
  public static final int LONGEST = 300;

  public NamedCause {
    if (sentence.isBlank() || sentence.length() > LONGEST) {
      throw new IllegalArgumentException("A cause has " + sentence.length() + " characters");
    }
  }

  /** Whose it mostly was; shown through {@code debriefs.owner.<owner>}. */
  public enum Owner {
    MINE,
    SHARED,
    THEIRS
  }

  /** When it could be different; shown through {@code debriefs.change.<change>}. */
  public enum Change {
    SOON,
    MONTHS,
    NEVER
  }

  /** What its place on the grid suggests: {@code debriefs.way.<owner>.<change>}. */
  public String wayKey() {
    return ("debriefs.way." + owner + "." + change).toLowerCase(java.util.Locale.ROOT);
  }
}
