package app.onward.inbox.web;

import app.onward.inbox.InboxRow;
import app.onward.platform.Page;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.understanding.Label;
import java.util.List;

/**
 * The list of what waits.
 *
 * @param label the chosen label's code, or empty for all
 * @param labels with how many wait of each
 * @param certain how many receipts are beyond doubt
 */
public record InboxPage(
    Page<InboxRow> rows, String label, List<Option> labels, int certain, Dates dates) {
  public InboxPage {
    labels = List.copyOf(labels);
  }

  public List<InboxRow> usual() {
    return rows.rows().stream().filter(row -> !row.suggestion().hard()).toList();
  }

  /** Those that may be hard to read; the last of all pages. */
  public List<InboxRow> hard() {
    return rows.rows().stream().filter(row -> row.suggestion().hard()).toList();
  }

  public String hrefOfPage() {
    return "/inbox?" + (label.isEmpty() ? "" : "label=" + label + "&") + "page=";
  }

  public String href(InboxRow row) {
    return "/inbox/" + row.suggestion().id() + (label.isEmpty() ? "" : "?label=" + label);
  }

  public int minutes() {
    return Pace.minutes(rows.total());
  }

  public String from(InboxRow row) {
    return row.from().name().isBlank() ? row.from().address() : row.from().name();
  }

  /** The subject; of what may be hard to read only what kind of mail it is. */
  public String title(Texts texts, InboxRow row) {
    Label label = row.suggestion().judgement().label();
    boolean unsaid = row.suggestion().hard() || row.subject().isBlank();
    return unsaid ? texts.of("inbox.label", label) : row.subject();
  }
}
