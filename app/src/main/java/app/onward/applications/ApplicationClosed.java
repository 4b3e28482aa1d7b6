package app.onward.applications;

import app.onward.platform.WorkspaceId;
import java.time.LocalDate;

/** An application has ended. */
public record ApplicationClosed(
    WorkspaceId workspace, ApplicationId application, Closure closure, LocalDate on) {}
