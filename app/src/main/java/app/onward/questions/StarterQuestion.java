package app.onward.questions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of the starter bank.
 *
 * @param slug its name, which stays when its words get better
 * @param stages at which it usually comes
 * @param sector in which it is asked, or null where it is asked everywhere
 * @param assessed what is looked at, in one sentence
 * @param good what a good answer contains, in one to three points
 */
public record StarterQuestion(
    String slug,
    String text,
    Topic topic,
    Set<AskedAt> stages,
    @Nullable Sector sector,
    String assessed,
    List<String> good) {
  /** The most points about an answer. */
  public static final int MOST_POINTS = 3;

  public StarterQuestion {
    stages = Set.copyOf(stages);
    good = List.copyOf(good);
    if (stages.isEmpty() || good.isEmpty() || good.size() > MOST_POINTS) {
      throw new IllegalArgumentException(
          "'%s' has stages %s and points %s".formatted(slug, stages, good));
    }
  }
}
