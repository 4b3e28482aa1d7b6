package app.onward.inbox.web;

import app.onward.inbox.InboxRow;
import app.onward.platform.Page;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.understanding.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * The list of what waits.
 *
 * @param labels with how many wait of each
 * @param certain how many receipts are beyond doubt
 */
public record InboxPage(
    Page<InboxRow> rows, InboxPlace place, List<Option> labels, int certain, Dates dates) {
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

  public String href(InboxRow row) {
    return place.one(row.suggestion().id());
  }

  /** Whether nothing waits at all, of whatever kind. */
  public boolean nothing() {
    return rows.total() == 0 && place.label().isEmpty();
  }

  /** The day of the mail, for reading. */
  public String day(InboxRow row) {
    return dates.shortDay(LocalDate.ofInstant(row.suggestion().sentAt(), dates.zone()));
  }

  public int minutes() {
    return Pace.minutes(rows.total());
  }

  public String from(InboxRow row) {
    return row.from().shown();
  }

  /** The subject; of what may be hard to read only what kind of mail it is. */
  public String title(Texts texts, InboxRow row) {
    Label label = row.suggestion().judgement().label();
    boolean unsaid = row.suggestion().hard() || row.subject().isBlank();
    return unsaid ? texts.of("inbox.label", label) : row.subject();
  }
}
