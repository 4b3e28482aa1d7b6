package app.onward.feedback.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
import app.onward.feedback.Rejection;
import app.onward.feedback.Rejections;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of a no, beside the timeline of its application. */
@Component
class BesideTimeline implements SidePanel {
  private final Rejections rejections;

  BesideTimeline(Rejections rejections) {
    this.rejections = rejections;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId application) {
    List<Line> lines =
        rejections.find(workspace, application).map(BesideTimeline::line).stream().toList();
    return List.of(new Section("feedback.side.title", lines));
  }

  private static Line line(Rejection rejection) {
    String key =
        rejection.details().reasons().isEmpty() ? "feedback.side.describe" : "feedback.side.known";
    return new Line(key, List.of(), "/applications/" + rejection.application() + "/rejection");
  }
}
