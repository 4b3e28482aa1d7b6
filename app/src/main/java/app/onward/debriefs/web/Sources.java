package app.onward.debriefs.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.platform.WorkspaceId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The applications that something was learned from, by id. */
public record Sources(Map<ApplicationId, ApplicationRow> rows) {
  private static final int MANY = 5_000;

  public Sources {
    rows = Map.copyOf(rows);
  }

  static Sources of(Applications applications, WorkspaceId workspace) {
    var all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    return new Sources(
        applications.all(workspace, all, MANY).stream()
            .collect(Collectors.toMap(ApplicationRow::id, Function.identity())));
  }

  /** The row, or null where it comes from none that is there. */
  public @Nullable ApplicationRow of(@Nullable ApplicationId id) {
    return id == null ? null : rows.get(id);
  }
}
