package app.onward.platform.web;

import app.onward.platform.WorkspaceId;
import app.onward.platform.web.PageView.NavCount;

/** A module's small number beside its navigation entry; implementations read, never write. */
public interface NavCounts {
  NavCount count(WorkspaceId workspace);
}
