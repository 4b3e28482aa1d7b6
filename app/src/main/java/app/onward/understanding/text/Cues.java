package app.onward.understanding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the phrases of some concepts in a whole text, without regard to its sentences. */
public final class Cues {
  private static final int MOST_CONCEPTS = Long.SIZE;

  private final Table byFirstWord;
  private final Table byFirstStem;

  /** One phrase of the concept with that bit; a word stands as its hash, a stem as itself. */
  private record Cue(long bit, long[] hashes, @Nullable String[] stems) {
    static Cue of(long bit, String[] words) {
      long[] hashes = new long[words.length];
      @Nullable String[] stems = new String[words.length];
      for (int i = 0; i < words.length; i++) {
        boolean begins = words[i].endsWith("*");
        stems[i] = begins ? words[i].substring(0, words[i].length() - 1) : null;
        hashes[i] = FoldedWords.hashOf(words[i]);
      }
      return new Cue(bit, hashes, stems);
    }

    boolean isAt(int word, FoldedWords words) {
      if (word + hashes.length > words.size()) {
        return false;
      }
      for (int i = 0; i < hashes.length; i++) {
        String stem = stems[i];
        boolean fits =
            stem == null ? words.hash(word + i) == hashes[i] : words.begins(word + i, stem);
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }

  /** Cues by a hash, which is looked for once a word. */
  private static final class Table {
    private final long[] keys;
    private final Cue[][] cues;

    Table(Map<Long, List<Cue>> byHash) {
      int room = Integer.highestOneBit(Math.max(8, byHash.size())) * 8;
      keys = new long[room];
      cues = new Cue[room][];
      byHash.forEach(
          (hash, all) -> {
            int at = place(hash);
            keys[at] = hash;
            cues[at] = all.toArray(Cue[]::new);
          });
    }

    private int place(long hash) {
      int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
      while (cues[at] != null && keys[at] != hash) {
        at = at + 1 & keys.length - 1;
      }
      return at;
    }

    Cue @Nullable [] of(long hash) {
      return cues[place(hash)];
    }
  }

  private Cues(Map<Long, List<Cue>> byFirstWord, Map<Long, List<Cue>> byFirstStem) {
    this.byFirstWord = new Table(byFirstWord);
    this.byFirstStem = new Table(byFirstStem);
  }

  /** The cues of those concepts of {@code concepts.txt}. */
  public static Cues shipped(Set<String> wanted) {
    Map<Long, List<Cue>> words = new HashMap<>();
    Map<Long, List<Cue>> stems = new HashMap<>();
    Map<String, Long> bits = new HashMap<>();
    Concepts.spellings("/understanding/concepts.txt").stream()
        .filter(spelling -> wanted.contains(spelling.concept()))
        .forEach(
            spelling -> {
              long bit = bits.computeIfAbsent(spelling.concept(), _ -> 1L << bits.size());
              String first = spelling.words()[0];
              boolean begins = first.endsWith("*");
              long hash = FoldedWords.hashOf(begins ? first.substring(0, FoldedWords.STEM) : first);
              (begins ? stems : words)
                  .computeIfAbsent(hash, _ -> new ArrayList<>())
                  .add(Cue.of(bit, spelling.words()));
            });
    if (bits.size() != wanted.size() || bits.size() > MOST_CONCEPTS) {
      throw new IllegalArgumentException("Not all are concepts, or too many: " + wanted);
    }
    return new Cues(words, stems);
  }

  /** How many of the concepts stand among the first words. */
  public int in(FoldedWords words, int first) {
    long found = 0;
    for (int i = 0; i < Math.min(first, words.size()); i++) {
      found |= at(i, words, byFirstWord.of(words.hash(i)));
      found |= at(i, words, byFirstStem.of(words.stem(i)));
    }
    return Long.bitCount(found);
  }

  private static long at(int word, FoldedWords words, Cue @Nullable [] cues) {
    long found = 0;
    if (cues != null) {
      for (Cue cue : cues) {
        found |= cue.isAt(word, words) ? cue.bit() : 0;
      }
    }
    return found;
  }
}
