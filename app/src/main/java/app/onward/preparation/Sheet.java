package app.onward.preparation;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.debriefs.Lesson;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Strength;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Round;
import app.onward.preparation.WeakCards.WeakCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that matters before a round.
 *
 * @param words what the person wrote for it
 * @param guide for its kind
 * @param posting as it was kept, or empty
 * @param rehearsal of a no, or null
 * @param rows of the applications from which something comes, by id
 */
public record Sheet(
    Application application,
    Round round,
    SheetWords words,
    Guide guide,
    String posting,
    List<Said> said,
    List<LikelyQuestion> likely,
    List<WeakCard> weak,
    Learned learned,
    @Nullable Rehearsal rehearsal,
    Map<ApplicationId, ApplicationRow> rows) {
  public Sheet {
    said = List.copyOf(said);
    likely = List.copyOf(likely);
    weak = List.copyOf(weak);
    rows = Map.copyOf(rows);
  }

  /** What the person has taken from other rounds. */
  public record Learned(List<Lesson> lessons, List<Plan> plans, List<Strength> strengths) {
    public Learned {
      lessons = List.copyOf(lessons);
      plans = List.copyOf(plans);
      strengths = List.copyOf(strengths);
    }
  }

  /** Whether the person has written nothing for it. */
  public boolean blank() {
    return words.equals(SheetWords.none(round.id(), application.id()));
  }

  public String href() {
    return "/applications/" + application.id() + "/rounds/" + round.id();
  }

  /** Where something comes from; empty where that is not there any more. */
  public Optional<ApplicationRow> row(@Nullable ApplicationId id) {
    return Optional.ofNullable(id == null ? null : rows.get(id));
  }

  /** What the posting lists, while the person has not said what it asks for. */
  public List<String> suggestedAsks() {
    return words.asks().isEmpty() ? PostingAsks.of(posting) : List.of();
  }

  /** What the guide would ask. */
  public List<String> suggestedQuestions() {
    return guide.listed(Guide.Part.QUESTIONS);
  }
}
