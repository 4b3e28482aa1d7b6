package app.onward.preparation.web;

import app.onward.interviews.Round;
import app.onward.platform.web.Dates;
import app.onward.preparation.Sheet;
import java.util.List;

/**
 * The sheet of a round, on a page or in a file.
 *
 * @param base what addresses begin with: nothing on a page, the server in a file
 * @param style of the file
 * @param dates in the person's own zone
 */
public record SheetPage(Sheet sheet, Dates dates, String base, String style) {
  public Round round() {
    return sheet.round();
  }

  /** When it begins, in its own zone. */
  public String when() {
    return dates.in(round().zone()).moment(round().start());
  }

  /** When it begins where the person is; empty where that is the same. */
  public String ownTime() {
    return dates.sameClock(round().zone(), round().start()) ? "" : dates.moment(round().start());
  }

  /** Until when, in its own zone; empty where nobody has said how long it takes. */
  public String until() {
    return round().sheet().minutes() == null ? "" : dates.in(round().zone()).time(round().end());
  }

  public List<SheetPart> parts() {
    return new SheetParts(sheet, dates).all();
  }

  /** The address of a page of Onward. */
  public String to(String path) {
    return base + path;
  }

  /** Whether the person has written nothing for it. */
  public boolean blank() {
    return sheet.blank();
  }
}
