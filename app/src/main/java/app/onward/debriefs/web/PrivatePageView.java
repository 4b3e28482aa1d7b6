package app.onward.debriefs.web;

import app.onward.debriefs.CheckIns.CheckIn;
import app.onward.debriefs.PrivatePages.PrivatePage;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import java.util.List;

/**
 * What is for nobody else.
 *
 * @param text as typed so far
 */
public record PrivatePageView(
    List<PrivatePage> pages, List<CheckIn> checkIns, String text, Problems problems, Dates dates) {
  public PrivatePageView {
    pages = List.copyOf(pages);
    checkIns = List.copyOf(checkIns);
  }
}
