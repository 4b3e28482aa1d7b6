package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;

/** Something was written down about a round that was held, for the first time. */
public record RoundCaptured(WorkspaceId workspace, ApplicationId application, RoundId round) {}
