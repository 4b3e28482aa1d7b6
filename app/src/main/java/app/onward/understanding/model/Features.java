package app.onward.understanding.model;

import java.util.List;

/**
 * Turns a document into numbered features: words, pairs and triples of words, and the heads and
 * tails of long words, so that an inflected or compound word is not a stranger. The number is a
 * hash of the feature's spelling.
 */
public final class Features {
  private static final int LONG_WORD = 7;
  private static final int HEAD = 5;
  private static final int TAIL = 6;
  private static final int MOST_WORDS = 1200;

  private static final long SUBJECT = 0x5C1EL;
  private static final long SUPPOSED = 0x1FL;
  private static final long MARK = 0x3A4BL;
  private static final long HEAD_OF = 0x4EADL;
  private static final long TAIL_OF = 0x7A11L;
  private static final long CONCEPT = 0xC0CEL;

  private Features() {}

  /** The features of each line, the marks last; a line may hold a feature twice. */
  public static int[][] of(Document document) {
    List<Document.Line> lines = document.lines();
    int[][] features = new int[lines.size() + 1][];
    int left = MOST_WORDS;
    boolean answers = document.marks().contains(Document.ANSWER);
    for (int i = 0; i < lines.size(); i++) {
      Numbers numbers = new Numbers(lines.get(i).words().size() * 6);
      if (left > 0) {
        addLine(lines.get(i), lines.get(i).subject() && !answers, numbers);
        left -= lines.get(i).words().size();
      }
      features[i] = numbers.toArray();
    }
    features[lines.size()] =
        document.marks().stream().mapToInt(mark -> meaning(mix(MARK, hash(mark)))).toArray();
    return features;
  }

  /** Whether a feature stands for a meaning rather than for a wording. */
  public static boolean isMeaning(int feature) {
    return (feature & 1) == 1;
  }

  /** The feature of a word by itself, from the hash of its letters. */
  static int ofWord(long hash) {
    return number(mix(0, hash));
  }

  /** The subject of an answer tells what the thread was about, not what this mail is. */
  private static void addLine(Document.Line line, boolean subject, Numbers numbers) {
    addWords(line.words(), line.conditional() ? SUPPOSED : 0, numbers);
    addConcepts(line, subject, numbers);
    if (subject) {
      addWords(line.words(), SUBJECT, numbers);
    }
  }

  private static void addWords(List<String> words, long kind, Numbers numbers) {
    long before = hash("^");
    long beforeThat = 0;
    for (String word : words) {
      long hash = hash(word);
      numbers.add(number(mix(kind, hash)));
      numbers.add(number(mix(mix(kind, before), hash)));
      if (beforeThat != 0) {
        numbers.add(number(mix(mix(mix(kind, beforeThat), before), hash)));
      }
      if (word.length() >= LONG_WORD) {
        numbers.add(number(mix(mix(kind, HEAD_OF), hash(word.substring(0, HEAD)))));
        numbers.add(number(mix(mix(kind, TAIL_OF), hash(word.substring(word.length() - TAIL)))));
      }
      beforeThat = before;
      before = hash;
    }
  }

  /** Each concept, and each two that stand in one sentence. */
  private static void addConcepts(Document.Line line, boolean subject, Numbers numbers) {
    long kind = mix(CONCEPT, line.conditional() ? SUPPOSED : 0);
    long[] concepts = line.concepts().stream().mapToLong(Features::hash).toArray();
    for (int i = 0; i < concepts.length; i++) {
      numbers.add(meaning(mix(kind, concepts[i])));
      if (subject) {
        numbers.add(meaning(mix(mix(kind, SUBJECT), concepts[i])));
      }
      for (int j = i + 1; j < concepts.length; j++) {
        numbers.add(meaning(mix(mix(kind, concepts[i]), concepts[j])));
      }
    }
  }

  /** FNV-1a over the characters. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long left, long right) {
    long mixed = (left * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(right, 29);
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 29);
  }

  private static int number(long hash) {
    return (int) (hash ^ (hash >>> 32)) & ~1;
  }

  private static int meaning(long hash) {
    return (int) (hash ^ (hash >>> 32)) | 1;
  }
}
