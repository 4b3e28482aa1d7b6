package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Details;
import app.onward.applications.When;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Somebody whose mail was read, and who goes through what it suggests. */
record InboxReader(RunningOnward onward, Seeker seeker) {
  static InboxReader on(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    return new InboxReader(onward, Seeker.on(onward));
  }

  void read(String... mails) {
    InboxMails.imported(onward, seeker.workspace(), mails);
  }

  /** The first of its kind. */
  Page open(String label) {
    return seeker.get(
        seeker.get("/inbox?label=" + label).html().select("ol.suggestions a").attr("href"));
  }

  static String acceptance(Page page) {
    return page.html().select("form[action$=/acceptance]").attr("action");
  }

  /** Kept on 1 August, with what happened then. */
  void add(String employer, String role, Dated... facts) {
    var act =
        onward
            .get(Acts.class)
            .begin(seeker.workspace(), onward.get(Clock.class).instant(), "acts.added", employer);
    onward
        .get(ChangeApplication.class)
        .add(
            seeker.workspace(),
            act,
            When.on(LocalDate.of(2026, 8, 1)),
            Details.of(employer, role),
            List.of(facts));
  }

  /** The only application's. */
  String timeline() {
    assertThat(rows()).hasSize(1);
    return "/applications/" + rows().getFirst().id();
  }

  List<String> names() {
    return rows().stream()
        .map(row -> row.details().role() + " at " + row.details().employer())
        .toList();
  }

  List<ApplicationRow> rows() {
    var all = ApplicationFilter.usual().showing(Show.ALL);
    return onward.get(Applications.class).all(seeker.workspace(), all, 100);
  }
}
