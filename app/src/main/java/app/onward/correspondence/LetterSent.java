package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;

/** A person has sent a letter, in this act. */
public record LetterSent(
    WorkspaceId workspace, ApplicationId application, LetterKind kind, ActId act, Instant at) {}
