package app.onward.preparation.web;

import app.onward.platform.web.Problems;
import app.onward.preparation.Guide;
import app.onward.preparation.OwnGuide;
import java.util.List;

/**
 * One guide, with the person's own words beside it.
 *
 * @param own their guides on the same topic
 * @param note as typed so far
 */
public record GuidePage(Guide guide, List<OwnGuide> own, String note, Problems problems) {
  public GuidePage {
    own = List.copyOf(own);
  }

  public String href() {
    return "/guides/" + guide.topic().slug();
  }
}
