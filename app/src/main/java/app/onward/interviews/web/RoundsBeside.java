package app.onward.interviews.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
import app.onward.interviews.Rehearsals;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rounds beside a timeline, with a quiet word where something may be written down. */
@Component
class RoundsBeside implements SidePanel {
  private final Rounds rounds;
  private final Rehearsals rehearsals;
  private final Texts texts;
  private final Clock clock;

  RoundsBeside(Rounds rounds, Rehearsals rehearsals, Texts texts, Clock clock) {
    this.rounds = rounds;
    this.rehearsals = rehearsals;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId application) {
    List<Round> all = rounds.of(workspace, application);
    var lines = new ArrayList<Line>();
    all.reversed().stream().map(this::line).forEach(lines::add);
    if (all.stream().anyMatch(round -> round.isAhead(clock.instant()))) {
      lines.add(rehearsal(workspace, application));
    }
    List<Line> asked =
        rounds.uncaptured(workspace).stream()
            .filter(round -> round.application().equals(application))
            .limit(1)
            .map(this::asked)
            .toList();
    return List.of(
        new Section("interviews.side.over", asked), new Section("interviews.side.title", lines));
  }

  private Line line(Round round) {
    String key = round.cancelled() ? "interviews.side.round-cancelled" : "interviews.side.round";
    String when = Dates.of(texts, clock).shortMoment(round.start());
    return new Line(key, List.of(kind(round), when), href(round));
  }

  private Line asked(Round round) {
    return new Line("interviews.side.write", List.of(kind(round)), href(round));
  }

  private Line rehearsal(WorkspaceId workspace, ApplicationId application) {
    boolean there = rehearsals.find(workspace, application).isPresent();
    return new Line(
        there ? "interviews.side.rehearsed" : "interviews.side.rehearse",
        List.of(),
        "/applications/" + application + "/rehearsal");
  }

  private String kind(Round round) {
    return texts.of("interviews.kind", round.kind());
  }

  static String href(Round round) {
    return "/applications/" + round.application() + "/rounds/" + round.id();
  }
}
