package app.onward.understanding.text;

import java.util.Arrays;

/**
 * The words of a text by their folded letters, as quick as the text can be walked through. Coarser
 * than {@link Words}: what an apostrophe holds together is two words, and whatever begins with a
 * digit is a number.
 */
public final class FoldedWords {
  /** The letters that {@link #stem} looks at. */
  static final int STEM = 3;

  private static final int LONGEST = 40;
  private static final int FOLDED = 0x250;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final char SHARP_S = 'ß';

  /** What a letter is folded to; 0 for what is no letter. */
  private static final char[] FOLDS = folds();

  private final int most;
  private char[] letters = new char[2048];
  private int[] ends = new int[512];
  private long[] hashes = new long[512];
  private long[] stems = new long[512];
  private int used;
  private int size;

  /**
   * @param most how many words are looked at
   */
  public FoldedWords(int most) {
    this.most = most;
  }

  /** Adds the words of a text; an end of the text is the end of a word. */
  public void add(String text) {
    int at = 0;
    while (at < text.length() && size < most) {
      char c = text.charAt(at);
      if (folded(c) != 0) {
        at = startsLink(text, at) ? placeholder(Words.LINK, text, at) : word(text, at);
      } else if (c >= '0' && c <= '9') {
        at = placeholder(Words.NUMBER, text, at);
      } else {
        at++;
      }
    }
  }

  private static char folded(char c) {
    if (c < FOLDED) {
      return FOLDS[c];
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
  }

  private static boolean startsLink(String text, int at) {
    char c = text.charAt(at);
    return c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))
        || c == 'w' && text.startsWith("www.", at);
  }

  /** Takes a word's letters and tells where it ends. */
  private int word(String text, int from) {
    makeRoom();
    long hash = BASIS;
    long stem = 0;
    int start = used;
    int to = start;
    int at = from;
    for (char c = folded(text.charAt(at));
        c != 0;
        c = at < text.length() ? folded(text.charAt(at)) : 0) {
      at++;
      for (int times = c == SHARP_S ? 2 : 1; times > 0 && to - start < LONGEST; times--) {
        char letter = c == SHARP_S ? 's' : c;
        letters[to++] = letter;
        hash = (hash ^ letter) * PRIME;
        stem = to - start == STEM ? hash : stem;
      }
    }
    if (at < text.length() && text.charAt(at) == '@') {
      return placeholder(Words.ADDRESS, text, at);
    }
    used = to;
    keep(hash, stem);
    return at;
  }

  /** Takes one word in place of a number, link or address, which ends before the next space. */
  private int placeholder(String word, String text, int from) {
    makeRoom();
    keep(hashOf(word), 0);
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private void keep(long hash, long stem) {
    ends[size] = used;
    hashes[size] = hash;
    stems[size] = stem;
    size++;
  }

  private void makeRoom() {
    if (used + LONGEST > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      stems = Arrays.copyOf(stems, size * 2);
    }
  }

  public int size() {
    return size;
  }

  /** FNV-1a over the letters of a word. */
  public long hash(int word) {
    return hashes[word];
  }

  /** The hash of its first three letters; 0 where it has fewer. */
  long stem(int word) {
    return stems[word];
  }

  boolean begins(int word, String with) {
    int start = word == 0 ? 0 : ends[word - 1];
    if (ends[word] - start < with.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (letters[start + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The hash that a folded word has here. */
  static long hashOf(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static char[] folds() {
    char[] folds = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      String folded = Character.isLetter(c) ? Words.folded(String.valueOf(c)) : "";
      folds[c] = folded.isEmpty() ? 0 : c == SHARP_S ? SHARP_S : folded.charAt(0);
    }
    return folds;
  }
}
