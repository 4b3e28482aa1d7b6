package app.onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.EmployerName;
import app.onward.inbox.ImportState;
import app.onward.inbox.InboxMails;
import app.onward.platform.WorkspaceId;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The invented mailbox, read by the real path, leads to what {@code applications.csv} expects. */
@OnBothStores
class DemoSearchTest {
  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

  private final RunningOnward onward;

  DemoSearchTest(Dialect dialect) {
    this.onward = RunningOnward.on(dialect);
  }

  @Test
  void leadsToTheFortyApplications() {
    WorkspaceId workspace = onward.newWorkspace();
    DemoSearch demo = onward.get(DemoSearch.class);
    var id = demo.importMailbox(workspace, onward.get(DataDirectory.class).incoming());
    assertThat(InboxMails.finished(onward, workspace, id).state()).isEqualTo(ImportState.DONE);
    demo.review(workspace, 0);
    List<String> found =
        onward
            .get(Applications.class)
            .all(workspace, ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL), 1000)
            .stream()
            .map(DemoSearchTest::line)
            .sorted()
            .toList();
    assertThat(found).containsExactlyElementsOf(expected());
  }

  private static String line(ApplicationRow row) {
    return line(
        row.details().employer(),
        row.details().role(),
        row.stage().name(),
        row.furthest().name(),
        row.closure() == null ? "" : row.closure().name());
  }

  private static String line(
      String employer, String role, String stage, String furthest, String closure) {
    return String.join(
        " | ",
        EmployerName.of(employer).folded(),
        role.toLowerCase(Locale.ROOT),
        stage,
        furthest,
        closure);
  }

  private static List<String> expected() {
    try (var csv =
        Objects.requireNonNull(
            DemoSearchTest.class.getResourceAsStream("/demo/applications.csv"))) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(DemoSearchTest::expected)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Employer, role, agency, language, stage, furthest stage, closure, mails. */
  private static String expected(String csv) {
    List<String> cells = CELL.matcher(csv).results().map(DemoSearchTest::cell).toList();
    return line(cells.get(0), cells.get(1), cells.get(4), cells.get(5), cells.get(6));
  }

  private static String cell(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
