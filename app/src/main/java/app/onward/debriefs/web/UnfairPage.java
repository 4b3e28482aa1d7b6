package app.onward.debriefs.web;

import app.onward.applications.ApplicationRow;
import app.onward.debriefs.DebriefId;
import app.onward.platform.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A no that was perhaps not fair: what to write down, and whom to ask.
 *
 * @param before what was written when looking back, or null
 */
public record UnfairPage(
    ApplicationRow row, UnfairForm form, Problems problems, @Nullable DebriefId before) {
  public String href() {
    return "/applications/" + row.id();
  }
}
