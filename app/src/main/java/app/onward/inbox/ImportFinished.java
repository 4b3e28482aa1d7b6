package app.onward.inbox;

import app.onward.platform.WorkspaceId;

/** An import has come to its end, good or bad. */
public record ImportFinished(WorkspaceId workspace, ImportId id, ImportState state) {}
