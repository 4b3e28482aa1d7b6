package app.onward.preparation.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.SidePanel;
import app.onward.applications.Timeline;
import app.onward.interviews.BesideRound;
import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import app.onward.preparation.GuideTopic;
import app.onward.preparation.Guides;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guide that fits a round, and that for a posting that was kept or an offer. */
@Component
class GuidesBeside implements BesideRound, SidePanel {
  private final Guides guides;
  private final Applications applications;

  GuidesBeside(Guides guides, Applications applications) {
    this.guides = guides;
    this.applications = applications;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, Round round) {
    return List.of(section(GuideTopic.of(round.kind())));
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId id) {
    return applications.find(workspace, id).map(Timeline::application).stream()
        .filter(Application::open)
        .flatMap(application -> GuideTopic.of(application.stage()).stream())
        .map(this::section)
        .toList();
  }

  private Section section(GuideTopic topic) {
    return new Section(
        "preparation.side.title",
        List.of(
            new Line(
                "preparation.side.guide",
                List.of(guides.of(topic).title()),
                "/guides/" + topic.slug())));
  }
}
