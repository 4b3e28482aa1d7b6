package app.onward.preparation.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.SidePanel;
import app.onward.applications.Timeline;
import app.onward.interviews.BesideRound;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import app.onward.preparation.GuideTopic;
import app.onward.preparation.Guides;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sheet and the guide of a round, and the guide for a posting that was kept or an offer. */
@Component
class PreparationBeside implements BesideRound, SidePanel {
  private final Guides guides;
  private final Applications applications;
  private final Rounds rounds;
  private final Texts texts;
  private final Clock clock;

  PreparationBeside(
      Guides guides, Applications applications, Rounds rounds, Texts texts, Clock clock) {
    this.guides = guides;
    this.applications = applications;
    this.rounds = rounds;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, Round round) {
    Stream<Line> sheet =
        round.cancelled()
            ? Stream.empty()
            : Stream.of(new Line("preparation.side.sheet", List.of(), sheet(round)));
    return section(Stream.concat(sheet, Stream.of(guide(GuideTopic.of(round.kind())))));
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId id) {
    return applications.find(workspace, id).map(Timeline::application).stream()
        .filter(Application::open)
        .flatMap(application -> section(lines(workspace, application)).stream())
        .toList();
  }

  private Stream<Line> lines(WorkspaceId workspace, Application application) {
    Stream<Line> ahead =
        rounds.of(workspace, application.id()).stream()
            .filter(round -> round.isAhead(clock.instant()))
            .map(this::line);
    return Stream.concat(ahead, GuideTopic.of(application.stage()).stream().map(this::guide));
  }

  private Line line(Round round) {
    String kind = texts.of("interviews.kind", round.kind());
    return new Line("preparation.side.sheet-of", List.of(kind), sheet(round));
  }

  private Line guide(GuideTopic topic) {
    return new Line(
        "preparation.side.guide", List.of(guides.of(topic).title()), "/guides/" + topic.slug());
  }

  private static String sheet(Round round) {
    return "/applications/" + round.application() + "/rounds/" + round.id() + "/sheet";
  }

  private static List<Section> section(Stream<Line> lines) {
    return List.of(new Section("preparation.side.title", lines.toList()));
  }
}
