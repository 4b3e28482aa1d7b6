package app.onward.debriefs.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.debriefs.Debrief;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what a closed debrief shows. */
@Component
class DonePages {
  private static final int SOME = 50;

  private final StepPages pages;
  private final Applications applications;
  private final Clock clock;

  DonePages(StepPages pages, Applications applications, Clock clock) {
    this.pages = pages;
    this.applications = applications;
    this.clock = clock;
  }

  DonePage of(WorkspaceId workspace, Debrief debrief) {
    Instant now = clock.instant();
    boolean locked = debrief.locked(now);
    return new DonePage(
        debrief, pages.about(workspace, debrief), locked ? null : next(workspace), locked);
  }

  /** The one with the next round, else the one that moved last. */
  private @Nullable ApplicationRow next(WorkspaceId workspace) {
    var live = applications.all(workspace, ApplicationFilter.usual(), SOME);
    return live.stream()
        .filter(row -> row.nextRoundAt() != null)
        .min(Comparator.comparing(DonePages::nextRound))
        .or(() -> live.stream().findFirst())
        .orElse(null);
  }

  private static Instant nextRound(ApplicationRow row) {
    Instant at = row.nextRoundAt();
    return at == null ? Instant.MAX : at;
  }
}
