package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody whose applications have gone some way, and may have ended. */
public record TurnedDown(RunningOnward onward, Seeker seeker) {
  public static TurnedDown on(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    return new TurnedDown(onward, Seeker.on(onward));
  }

  public WorkspaceId workspace() {
    return seeker.workspace();
  }

  public LocalDate today() {
    return LocalDate.now(onward.get(Clock.class));
  }

  public ActId act() {
    return onward.get(Acts.class).begin(workspace(), onward.get(Clock.class).instant(), "acts.put");
  }

  /** Turned down today, at this stage. */
  public ApplicationId at(Stage stage) {
    return at(stage, Details.of("Tessaly", "Data Analyst"));
  }

  public ApplicationId at(Stage stage, Details details) {
    return add(details, new Fact.Reached(stage), new Fact.Closed(Closure.REJECTED));
  }

  /** What happened to it happened on the days before today. */
  public ApplicationId add(Details details, Fact... facts) {
    LocalDate first = today().minusDays(facts.length - 1L);
    List<Dated> dated = new ArrayList<>();
    for (int i = 0; i < facts.length; i++) {
      dated.add(new Dated(When.on(first.plusDays(i)), facts[i]));
    }
    return onward
        .get(ChangeApplication.class)
        .add(workspace(), act(), When.on(first.minusDays(1)), details, dated);
  }
}
