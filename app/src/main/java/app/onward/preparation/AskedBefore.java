package app.onward.preparation;

import app.onward.applications.Applications;
import app.onward.interviews.Captures;
import app.onward.interviews.Occurrence;
import app.onward.interviews.Rating;
import app.onward.interviews.Round;
import app.onward.interviews.RoundId;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What was asked in the person's own last rounds. First comes what this employer asked, then what
 * was asked in rounds of this kind, then what they struggled with.
 */
@Component
class AskedBefore implements LikelyQuestions {
  private static final int ROUNDS = 10;

  private final Rounds rounds;
  private final Captures captures;
  private final Applications applications;
  private final Texts texts;

  AskedBefore(Rounds rounds, Captures captures, Applications applications, Texts texts) {
    this.rounds = rounds;
    this.captures = captures;
    this.applications = applications;
    this.texts = texts;
  }

  private record Asked(Round in, Occurrence occurrence) {
    int weight(Round round) {
      return (in.application().equals(round.application()) ? 4 : 0)
          + (in.kind() == round.kind() ? 2 : 0)
          + (occurrence.rating() == Rating.STRUGGLED ? 1 : 0);
    }
  }

  @Override
  public List<LikelyQuestion> of(WorkspaceId workspace, Round round) {
    List<Round> held = rounds.held(workspace);
    Set<RoundId> begun = captures.begun(workspace, held.stream().map(Round::id).toList());
    var once = new LinkedHashMap<String, LikelyQuestion>();
    held.stream()
        .filter(each -> begun.contains(each.id()) && !each.id().equals(round.id()))
        .limit(ROUNDS)
        .flatMap(
            each ->
                captures.of(workspace, each.id()).asked().stream()
                    .map(occurrence -> new Asked(each, occurrence)))
        .sorted(Comparator.comparing((Asked asked) -> asked.weight(round)).reversed())
        .map(asked -> question(workspace, asked))
        .forEach(question -> once.putIfAbsent(question.question(), question));
    return List.copyOf(once.values());
  }

  private LikelyQuestion question(WorkspaceId workspace, Asked asked) {
    Round in = asked.in();
    String employer =
        applications
            .row(workspace, in.application())
            .map(row -> row.details().employer())
            .orElse("");
    return new LikelyQuestion(
        asked.occurrence().question().text(),
        best(asked.occurrence()),
        List.of(),
        "preparation.source.asked",
        List.of(employer, texts.of("interviews.kind", in.kind())),
        "/applications/" + in.application() + "/rounds/" + in.id());
  }

  /** What they would rather have said; failing that what they said, unless they struggled. */
  private static String best(Occurrence asked) {
    if (!asked.wished().isBlank()) {
      return asked.wished();
    }
    return asked.rating() == Rating.STRUGGLED ? "" : asked.said();
  }
}
