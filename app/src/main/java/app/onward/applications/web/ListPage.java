package app.onward.applications.web;

import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.LookAlike;
import app.onward.applications.SavedView;
import app.onward.applications.SidePanel;
import app.onward.applications.Silence;
import app.onward.applications.Stage;
import app.onward.platform.Page;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of applications.
 *
 * @param alike for each row the other applications it may be the same as
 * @param quiet what other modules say before it
 * @param newName what was typed as the name of a new view
 * @param problems what keeps a view from being saved
 */
public record ListPage(
    ListQuery query,
    Page<ApplicationRow> rows,
    List<SavedView> views,
    Map<ApplicationId, List<LookAlike>> alike,
    List<SidePanel.Line> quiet,
    Dates dates,
    String newName,
    Problems problems) {

  public Show show() {
    return query.filter().show();
  }

  public boolean current(SavedView view) {
    return ListQuery.of(view.query()).canonical().equals(query.canonical());
  }

  /** The saved view that is being looked at. */
  public Optional<SavedView> current() {
    return views.stream().filter(this::current).findFirst();
  }

  public String href(SavedView view) {
    return new ListQuery(ListQuery.of(view.query()).filter(), 1).href();
  }

  /** The address of the same list, up to the page's number. */
  public String pageHref() {
    String query = query().canonical();
    return "/applications?" + (query.isEmpty() ? "" : query + "&") + "page=";
  }

  /** The stages to choose from, after all of them. */
  public List<Option> stages(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("applications.list.stage.any"))),
            Arrays.stream(Stage.values())
                .map(stage -> new Option(word(stage), texts.of("applications.stage", stage))))
        .toList();
  }

  /** The stage chosen, or empty for all of them. */
  public String stage() {
    return query.filter().stages().stream().sorted().map(ListPage::word).findFirst().orElse("");
  }

  private static String word(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** How many there are, in words that fit what is shown. */
  public String count(Texts texts) {
    String what = query.narrowed() ? "narrowed" : show().name().toLowerCase(Locale.ROOT);
    return texts.get("applications.list.count." + what, rows.total());
  }

  public Optional<LookAlike> alike(ApplicationRow row) {
    return Optional.ofNullable(alike.get(row.id())).map(List::getFirst);
  }

  /** “quiet for 16 days; an answer is less likely now”, or empty. */
  public String silence(ApplicationRow row, Texts texts) {
    return switch (row.silence()) {
      case NONE -> "";
      case QUIET -> texts.get("applications.silence.quiet", dates.daysSince(row.heardOn()));
      case PRESUMED_CLOSED ->
          texts.get("applications.silence.presumed_closed", dates.daysSince(row.heardOn()));
    };
  }

  public boolean quiet(ApplicationRow row) {
    return row.silence() != Silence.NONE;
  }
}
