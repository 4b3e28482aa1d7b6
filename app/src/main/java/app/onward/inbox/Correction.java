package app.onward.inbox;

import app.onward.platform.undo.ActId;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a mail was taken for and what it is, by the person who knows.
 *
 * @param sender the address it came from, in lower case; empty where that sends for many
 * @param shownSender as a page names it
 * @param wording keyed hashes of its sentences
 * @param act by which the person said so
 */
public record Correction(
    UUID id,
    String sender,
    String shownSender,
    Set<String> wording,
    Label said,
    Label is,
    ActId act,
    Instant at) {

  private static final double LIKE = 0.5;
  private static final int ENOUGH = 2;

  public Correction {
    wording = Set.copyOf(wording);
  }

  /** Whether it speaks of a mail with this sender and wording that was taken for the same. */
  boolean fits(Label taken, String from, Set<String> words) {
    return taken == said && (!sender.isEmpty() && sender.equals(from) || isLike(words));
  }

  /**
   * Half of the shorter one's sentences stand in the other, and more than one unless it has one.
   */
  private boolean isLike(Set<String> words) {
    long shared = words.stream().filter(wording::contains).count();
    int shorter = Math.min(words.size(), wording.size());
    return shared >= Math.min(ENOUGH, shorter) && shared > 0 && shared >= LIKE * shorter;
  }
}
