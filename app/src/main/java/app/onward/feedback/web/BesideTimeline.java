package app.onward.feedback.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
import app.onward.feedback.FollowRequest;
import app.onward.feedback.ReceivedFeedback;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.feedback.Rejection;
import app.onward.feedback.Rejections;
import app.onward.feedback.RequestState;
import app.onward.platform.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of a no and what came back, beside the timeline of its application. */
@Component
class BesideTimeline implements SidePanel {
  private final Rejections rejections;
  private final FollowRequest follow;
  private final ReceivedFeedbacks received;

  BesideTimeline(Rejections rejections, FollowRequest follow, ReceivedFeedbacks received) {
    this.rejections = rejections;
    this.follow = follow;
    this.received = received;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId application) {
    String href = "/applications/" + application;
    var lines = new ArrayList<Line>();
    rejections
        .find(workspace, application)
        .ifPresent(
            rejection -> {
              lines.add(reasons(rejection, href));
              lines.add(request(follow.state(workspace, application), href));
            });
    received.of(workspace, application).forEach(feedback -> lines.add(came(feedback, href)));
    return List.of(new Section("feedback.side.title", lines));
  }

  private static Line reasons(Rejection rejection, String href) {
    String key =
        rejection.details().reasons().isEmpty() ? "feedback.side.describe" : "feedback.side.known";
    return new Line(key, List.of(), href + "/rejection");
  }

  private static Line request(RequestState state, String href) {
    String key =
        switch (state) {
          case RequestState.NotAsked _, RequestState.Drafted _ -> "feedback.side.request";
          case RequestState.Asked _, RequestState.Nudged _ -> "feedback.side.request.waits";
          case RequestState.Silent _,
              RequestState.Answered _,
              RequestState.Declined _,
              RequestState.PolicyStated _ ->
              "feedback.side.request.over";
        };
    return new Line(key, List.of(), href + "/feedback-request");
  }

  private static Line came(ReceivedFeedback feedback, String href) {
    return new Line(
        feedback.sealed() ? "feedback.side.sealed" : "feedback.side.opened",
        List.of(),
        href + "/feedback/" + feedback.id());
  }
}
