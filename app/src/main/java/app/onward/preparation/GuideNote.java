package app.onward.preparation;

import java.util.UUID;

/** What a person wrote beside a guide. */
public record GuideNote(UUID id, GuideTopic guide, String text) {
  /** The longest, in characters. */
  public static final int LONGEST = 10_000;
}
