package app.onward.interviews.web;

import app.onward.applications.Applications;
import app.onward.applications.QuietLines;
import app.onward.applications.SidePanel.Line;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A quiet line above the list while the last round is fresh and nothing of it is written down. */
@Component
class RoundsToWriteDown implements QuietLines {
  private final Rounds rounds;
  private final Applications applications;
  private final Texts texts;

  RoundsToWriteDown(Rounds rounds, Applications applications, Texts texts) {
    this.rounds = rounds;
    this.applications = applications;
    this.texts = texts;
  }

  @Override
  public List<Line> of(WorkspaceId workspace, Place place) {
    return switch (place) {
      case LIST ->
          rounds.uncaptured(workspace).stream()
              .limit(1)
              .flatMap(round -> line(workspace, round))
              .toList();
      case NEW -> List.of();
    };
  }

  private Stream<Line> line(WorkspaceId workspace, Round round) {
    return applications.row(workspace, round.application()).stream()
        .map(row -> row.details().employer())
        .map(
            employer ->
                new Line(
                    "interviews.quiet.write",
                    List.of(texts.of("interviews.kind", round.kind()), employer),
                    RoundsBeside.href(round)));
  }
}
