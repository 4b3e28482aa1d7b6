package app.onward.preparation.web;

import app.onward.preparation.Guide;
import app.onward.preparation.GuideTopic.Shelf;
import app.onward.preparation.OwnGuide;
import java.util.List;

/**
 * The guides by stage and by sector.
 *
 * @param words that were looked for, or empty
 */
public record GuidesPage(List<Guide> guides, List<OwnGuide> own, String words) {
  public GuidesPage {
    guides = List.copyOf(guides);
    own = List.copyOf(own);
  }

  public List<Guide> on(Shelf shelf) {
    return guides.stream().filter(guide -> guide.topic().shelf() == shelf).toList();
  }

  public boolean isEmpty() {
    return guides.isEmpty() && own.isEmpty();
  }
}
