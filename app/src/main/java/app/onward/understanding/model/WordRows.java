package app.onward.understanding.model;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Where words stand in a model. The same words come again and again, so what was looked up is
 * remembered; many threads may ask.
 */
public final class WordRows {
  private static final int ROOM = 1 << 16;
  private static final int BITS_OF_ROW = 24;
  private static final long ROW = (1L << BITS_OF_ROW) - 1;

  private final LinearModel model;

  /** The upper bits of a hash, and two more than the row below them, so that 0 is no entry. */
  private final AtomicLongArray known = new AtomicLongArray(ROOM);

  public WordRows(LinearModel model) {
    this.model = model;
  }

  LinearModel model() {
    return model;
  }

  /** Nothing was read yet. */
  public WordScore score() {
    return new WordScore(this);
  }

  /** A row, or a negative number for a word that the model does not know. */
  int of(long hash) {
    int place = (int) (hash ^ hash >>> 40) & ROOM - 1;
    long entry = known.getOpaque(place);
    if (entry != 0 && (entry ^ hash) >>> BITS_OF_ROW == 0) {
      return (int) (entry & ROW) - 2;
    }
    int row = Math.max(-1, model.row(Features.ofWord(hash)));
    known.setOpaque(place, hash & ~ROW | row + 2);
    return row;
  }
}
