package app.onward.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into sentences as a reader would mark them: wrapped lines joined, list items and short
 * lines kept apart.
 */
public final class Sentences {
  private static final int WRAPPED_LINE = 55;
  private static final int LONGEST = 600;
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?…]['\"”»)]?)(?<!\\b(?:\\d{1,2}|Mr|Mrs|Ms|Dr|Prof|Nr|No|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|ca|bzw|Tel|Str|inkl|zzgl|gem|Abs|Art|Mme|Mlle|M|Sra?|Dott|Ing|Dipl"
              + "|e\\.g|i\\.e|z\\.B|z\\. B|d\\.h|u\\.a|p\\.m|a\\.m|p\\.ex|\\p{Lu})\\.)\\s+(?=[\\p{Lu}\\d\"“„«¿¡(\\[])");

  private Sentences() {}

  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String block : blocks(text)) {
      for (String sentence : mayEndWithin(block) ? END.split(block) : new String[] {block}) {
        String trimmed = sentence.strip();
        if (!trimmed.isEmpty()) {
          sentences.add(trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed);
        }
      }
    }
    return sentences;
  }

  /** Whether a space follows a full stop, or one behind a closing mark; few blocks need more. */
  private static boolean mayEndWithin(String block) {
    for (int i = 1; i < block.length(); i++) {
      if (Character.isWhitespace(block.charAt(i))
          && (isStop(block.charAt(i - 1)) || i > 1 && isStop(block.charAt(i - 2)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    String previous = "";
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      String line = raw.strip();
      if (!block.isEmpty() && !continues(previous, line)) {
        blocks.add(block.toString());
        block.setLength(0);
      }
      if (!line.isEmpty()) {
        block.append(block.isEmpty() ? "" : " ").append(line);
      }
      previous = line;
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    return blocks;
  }

  /**
   * A line goes on in the next where it was wrapped: it is long and ends no sentence, or the next
   * begins small.
   */
  private static boolean continues(String line, String next) {
    if (line.isEmpty() || next.isEmpty() || isListItem(next)) {
      return false;
    }
    boolean beginsSmall = Character.isLowerCase(next.codePointAt(0));
    char last = line.charAt(line.length() - 1);
    boolean ends = last == '.' || last == '!' || last == '?' || last == ':';
    return line.length() >= WRAPPED_LINE && !ends
        || beginsSmall && !ends && last != ','
        || beginsSmall && line.length() >= 30;
  }

  private static boolean isListItem(String line) {
    char first = line.charAt(0);
    return first == '-'
        || first == '*'
        || first == '•'
        || first == '·'
        || first == '|'
        || first == '–';
  }
}
