package app.onward.interviews.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.TimelineEntries;
import app.onward.applications.When;
import app.onward.interviews.Capture;
import app.onward.interviews.Captures;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says on the timeline that a round was held, and how many of its questions are written down. */
@Component
class RoundsOnTimeline implements TimelineEntries {
  private final Rounds rounds;
  private final Captures captures;
  private final Texts texts;
  private final Clock clock;

  RoundsOnTimeline(Rounds rounds, Captures captures, Texts texts, Clock clock) {
    this.rounds = rounds;
    this.captures = captures;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Entry> of(WorkspaceId workspace, ApplicationId application) {
    return rounds.of(workspace, application).stream()
        .filter(round -> round.heldBy(clock.instant()))
        .flatMap(round -> entry(workspace, round))
        .toList();
  }

  private Stream<Entry> entry(WorkspaceId workspace, Round round) {
    Capture capture = captures.of(workspace, round.id());
    if (capture.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Entry(
            When.at(round.end(), clock.getZone()),
            key(capture.asked().size()),
            List.of(
                texts.of("interviews.kind", round.kind()), String.valueOf(capture.asked().size())),
            RoundsBeside.href(round)));
  }

  private static String key(int questions) {
    return switch (questions) {
      case 0 -> "interviews.told.notes";
      case 1 -> "interviews.told.question";
      default -> "interviews.told.questions";
    };
  }
}
