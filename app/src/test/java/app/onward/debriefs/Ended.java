package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Applications that came to an end, reached as people reach it. */
public record Ended(RunningOnward onward, WorkspaceId workspace) {
  /** One that was turned down at this stage, so many days ago. */
  public ApplicationId turnedDown(String employer, Stage stage, int daysAgo) {
    return closed(employer, stage, Closure.REJECTED, daysAgo);
  }

  public ApplicationId closed(String employer, Stage stage, Closure closure, int daysAgo) {
    LocalDate day = today().minusDays(daysAgo);
    return add(
        employer,
        day.minusDays(20),
        new Dated(When.on(day.minusDays(20)), new Fact.Applied()),
        new Dated(When.on(day.minusDays(5)), new Fact.Reached(stage)),
        new Dated(When.on(day), new Fact.Closed(closure)));
  }

  /** One that goes on, with these facts. */
  public ApplicationId open(String employer, Fact... facts) {
    return openFor(employer, 10, facts);
  }

  /** One that goes on, of which all happened so many days ago. */
  public ApplicationId openFor(String employer, int days, Fact... facts) {
    LocalDate day = today().minusDays(days);
    return add(
        employer,
        day,
        java.util.Arrays.stream(facts)
            .map(fact -> new Dated(When.on(day), fact))
            .toArray(Dated[]::new));
  }

  private ApplicationId add(String employer, LocalDate day, Dated... facts) {
    Clock clock = onward.get(Clock.class);
    var act = onward.get(Acts.class).begin(workspace, clock.instant(), "acts.added", employer);
    return onward
        .get(ChangeApplication.class)
        .add(workspace, act, When.on(day), Details.of(employer, "Data Analyst"), List.of(facts));
  }

  private LocalDate today() {
    return LocalDate.now(onward.get(Clock.class));
  }
}
