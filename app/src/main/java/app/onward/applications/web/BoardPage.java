package app.onward.applications.web;

import app.onward.applications.ApplicationRow;
import app.onward.applications.Stage;
import app.onward.platform.web.Dates;
import java.util.List;

/** The living applications by stage. */
public record BoardPage(List<Column> columns, Dates dates) {
  /** How many cards a column shows at first. */
  public static final int FIRST_CARDS = 25;

  public BoardPage {
    columns = List.copyOf(columns);
  }

  /**
   * One stage.
   *
   * @param more whether there are cards that are not shown
   */
  public record Column(Stage stage, List<ApplicationRow> cards, boolean more) {
    public Column {
      cards = List.copyOf(cards);
    }
  }

  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.cards().isEmpty());
  }
}
