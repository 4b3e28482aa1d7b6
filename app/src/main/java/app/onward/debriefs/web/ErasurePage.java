package app.onward.debriefs.web;

import app.onward.debriefs.DebriefId;

/**
 * Whether to erase a debrief.
 *
 * @param about which application, or how many
 */
public record ErasurePage(DebriefId debrief, String about) {
  public String href() {
    return "/debriefs/" + debrief;
  }
}
