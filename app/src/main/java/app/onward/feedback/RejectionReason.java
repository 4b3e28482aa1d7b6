package app.onward.feedback;

import app.onward.understanding.Reason;
import app.onward.understanding.StatedReason;
import org.jspecify.annotations.Nullable;

/**
 * Why an application was turned down, as far as anybody knows.
 *
 * @param code from the list of reasons, or null for one in the person's own words
 * @param named what it names, such as a skill, or the person's own words; may be empty with a code
 * @param sentence that says so, or what was seen; may be empty
 */
public record RejectionReason(
    @Nullable Reason code, String named, Evidence evidence, String sentence) {
  /** The longest name or sentence, in characters. */
  public static final int LONGEST = 1000;

  public RejectionReason {
    named = named.strip();
    sentence = sentence.strip();
    if (code == null && named.isEmpty()) {
      throw new IllegalArgumentException("A reason has neither a code nor words");
    }
    if (named.length() > LONGEST || sentence.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A reason has %d and %d characters".formatted(named.length(), sentence.length()));
    }
  }

  /** As a mail states it in this line. */
  public static RejectionReason read(StatedReason stated, String line) {
    String skill = stated.skill() == null ? "" : stated.skill();
    return new RejectionReason(
        stated.reason(), skill, Evidence.of(stated), line.substring(0, most(line)));
  }

  private static int most(String line) {
    return Math.min(LONGEST, line.length());
  }

  /** Whether it speaks of the same. */
  boolean same(RejectionReason other) {
    return code == null ? named.equalsIgnoreCase(other.named) : code == other.code;
  }
}
