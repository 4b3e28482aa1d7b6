package app.onward.scheduling;

import java.util.List;

/**
 * What each of the four ratings would lead to. Waits grow: hard is due before good, good before
 * easy.
 */
public record Outcomes(Outcome again, Outcome hard, Outcome good, Outcome easy) {
  /** The one for this rating. */
  public Outcome of(Rating rating) {
    return all().get(rating.ordinal());
  }

  /** From again to easy. */
  public List<Outcome> all() {
    return List.of(again, hard, good, easy);
  }
}
