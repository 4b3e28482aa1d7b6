package app.onward.preparation;

import java.util.stream.Stream;

/**
 * A guide that a person wrote.
 *
 * @param topic beside which it stands
 */
public record OwnGuide(OwnGuideId id, GuideTopic topic, String title, String text) {
  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 100;

  /** The longest text, in characters. */
  public static final int LONGEST = 20_000;

  public OwnGuide {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("A guide's title has " + title.length() + " characters");
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A guide has " + text.length() + " characters");
    }
  }

  /** Whether each of these words stands somewhere in it. */
  public boolean holds(String words) {
    return Guides.holds(Stream.of(title, text), words);
  }
}
