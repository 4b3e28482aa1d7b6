package app.onward.debriefs.web;

import app.onward.debriefs.AfterNo;
import app.onward.platform.web.Problems;

/**
 * Keeping one employer warm.
 *
 * @param kept whether it is already
 */
public record WarmPage(AfterNo no, WarmForm form, boolean kept, Problems problems) {
  public String href() {
    return "/applications/" + no.application().id();
  }
}
