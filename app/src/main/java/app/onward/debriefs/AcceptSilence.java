package app.onward.debriefs;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationFilter.Sort;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person take long silence for an end, for several applications in one act. */
@Component
public class AcceptSilence {
  private static final int MANY = 200;
  private static final int DAYS_BETWEEN = 7;
  private static final ApplicationFilter SILENT =
      new ApplicationFilter("", Set.of(), Set.of(), Show.SILENT, Sort.HEARD, false);

  private final Applications applications;
  private final ChangeApplication changeApplication;
  private final SilenceOffers offers;
  private final Acts acts;
  private final Clock clock;

  AcceptSilence(
      Applications applications,
      ChangeApplication changeApplication,
      SilenceOffers offers,
      Acts acts,
      Clock clock) {
    this.applications = applications;
    this.offers = offers;
    this.changeApplication = changeApplication;
    this.acts = acts;
    this.clock = clock;
  }

  /** Those that have been silent so long that an answer is unlikely, the longest silence first. */
  public List<ApplicationRow> silent(WorkspaceId workspace) {
    return applications.all(workspace, SILENT, MANY);
  }

  /** Whether it may be asked about: once a week, and not where nothing is silent. */
  public boolean due(WorkspaceId workspace) {
    LocalDate since = LocalDate.now(clock).minusDays(DAYS_BETWEEN);
    return offers
            .lastAnswered(workspace)
            .filter(at -> LocalDate.ofInstant(at, clock.getZone()).isAfter(since))
            .isEmpty()
        && !silent(workspace).isEmpty();
  }

  /** Closes these in one act; what is not silent any more is left alone. Empty if none is. */
  @Transactional
  public Optional<ActId> accept(WorkspaceId workspace, List<ApplicationId> ids) {
    List<ApplicationId> silent =
        silent(workspace).stream().map(ApplicationRow::id).filter(ids::contains).toList();
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    ActId act = acts.begin(workspace, clock.instant(), "debriefs.act.silence");
    var end =
        new Dated(
            When.at(clock.instant(), clock.getZone()), new Fact.Closed(Closure.PRESUMED_CLOSED));
    offers.answered(workspace, act, clock.instant());
    silent.forEach(id -> changeApplication.change(workspace, act, id, List.of(end)));
    return Optional.of(act);
  }

  /** Leaves them as they are, and is not asked again for a week. */
  @Transactional
  public ActId leave(WorkspaceId workspace) {
    ActId act = acts.begin(workspace, clock.instant(), "debriefs.act.silence-left");
    offers.answered(workspace, act, clock.instant());
    return act;
  }

  /** The applications that this act closed, and that are closed still. */
  public List<ApplicationRow> closedBy(WorkspaceId workspace, ActId act) {
    return applications.touchedBy(workspace, List.of(act)).stream()
        .flatMap(id -> applications.row(workspace, id).stream())
        .filter(row -> row.closure() == Closure.PRESUMED_CLOSED)
        .toList();
  }
}
