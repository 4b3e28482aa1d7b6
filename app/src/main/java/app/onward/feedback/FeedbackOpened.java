package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;

/** Its owner has opened what came back. */
public record FeedbackOpened(
    WorkspaceId workspace, ApplicationId application, FeedbackId feedback) {}
