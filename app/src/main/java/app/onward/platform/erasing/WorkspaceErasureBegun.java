package app.onward.platform.erasing;

import app.onward.platform.WorkspaceId;

/**
 * A workspace is being erased; its rows are still there. Published within the erasing transaction,
 * so that modules can let go of what no row of the workspace names.
 */
public record WorkspaceErasureBegun(WorkspaceId workspace) {}
