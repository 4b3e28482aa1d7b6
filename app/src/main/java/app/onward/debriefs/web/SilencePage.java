package app.onward.debriefs.web;

import app.onward.applications.ApplicationRow;
import app.onward.debriefs.Opening;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those that stayed silent.
 *
 * @param closed by which they were closed, or null while they are only listed
 * @param refused why they are not looked back on now, or null
 */
public record SilencePage(
    List<ApplicationRow> rows,
    @Nullable ActId closed,
    Dates dates,
    Opening.@Nullable Reason refused) {
  public SilencePage {
    rows = List.copyOf(rows);
  }

  /** How long nothing has come. */
  public String since(ApplicationRow row, Texts texts) {
    return texts.get("debriefs.silence.since", dates.daysSince(row.heardOn()));
  }
}
