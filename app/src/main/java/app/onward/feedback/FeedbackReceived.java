package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;

/** Somebody answered; what they say is sealed. */
public record FeedbackReceived(
    WorkspaceId workspace, ApplicationId application, FeedbackId feedback) {}
