package app.onward.scheduling;

import java.util.function.Function;

/**
 * When a card should come back (FSRS-6 with the default weights of ts-fsrs 5.4.2, without fuzz and
 * without steps of minutes).
 *
 * @param retention the chance of recall wanted at the next review, above 0 and below 1
 * @param sameDay whether a second review on one day has a formula of its own; otherwise it counts
 *     like one at full recall
 */
public record Fsrs6(double retention, boolean sameDay) {
  /** Kept with every state; a state of another version has to be counted again from its reviews. */
  public static final String VERSION = "FSRS-6/ts-fsrs-5.4.2";

  /** 90% recall, days only: what Onward uses. */
  public static final Fsrs6 STANDARD = new Fsrs6(.9, false);

  public Fsrs6 {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("A retention of " + retention);
    }
  }

  /** What each rating of a first review leads to. */
  public Outcomes first() {
    return outcomes(rating -> state(Recall.firstStability(rating), Recall.firstDifficulty(rating)));
  }

  /**
   * What each rating of a later review leads to.
   *
   * @param before what was kept of the last review
   * @param days calendar days since then, 0 or more
   * @throws IllegalArgumentException for fewer days or a state of another version
   */
  public Outcomes after(MemoryState before, int days) {
    if (!before.version().equals(VERSION)) {
      throw new IllegalArgumentException("A state of " + before.version());
    }
    double recall = Forgetting.recall(days, before.stability());
    return outcomes(
        rating ->
            state(
                days == 0 && sameDay
                    ? Recall.sameDay(before.stability(), rating)
                    : stability(before, recall, rating),
                Recall.difficulty(before.difficulty(), rating)));
  }

  private double stability(MemoryState before, double recall, Rating rating) {
    if (rating != Rating.AGAIN) {
      return Recall.remembered(before, recall, rating);
    }
    double cap = sameDay ? before.stability() / Recall.leastLoss() : before.stability();
    return Recall.forgotten(before, recall, cap);
  }

  private Outcomes outcomes(Function<Rating, MemoryState> states) {
    MemoryState again = states.apply(Rating.AGAIN);
    MemoryState hard = states.apply(Rating.HARD);
    MemoryState good = states.apply(Rating.GOOD);
    MemoryState easy = states.apply(Rating.EASY);
    int againDays = Math.min(days(again), days(hard));
    int hardDays = Math.max(days(hard), againDays + 1);
    int goodDays = Math.max(days(good), hardDays + 1);
    int easyDays = Math.max(days(easy), goodDays + 1);
    return new Outcomes(
        outcome(Rating.AGAIN, again, againDays),
        outcome(Rating.HARD, hard, hardDays),
        outcome(Rating.GOOD, good, goodDays),
        outcome(Rating.EASY, easy, easyDays));
  }

  private int days(MemoryState state) {
    return Forgetting.interval(state.stability(), retention);
  }

  private static Outcome outcome(Rating rating, MemoryState state, int days) {
    return new Outcome(rating, state, Math.min(days, Weights.LONGEST));
  }

  private static MemoryState state(double stability, double difficulty) {
    return new MemoryState(stability, difficulty, VERSION);
  }
}
