package app.onward.debriefs.web;

import app.onward.applications.AfterClosing;
import app.onward.applications.ApplicationId;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A no of the last days leads to its page; one of long ago does not. */
@Component
class AfterClosingPage implements AfterClosing {
  private static final int LAST_DAYS = 7;

  private final AfterNos afterNos;
  private final Clock clock;

  AfterClosingPage(AfterNos afterNos, Clock clock) {
    this.afterNos = afterNos;
    this.clock = clock;
  }

  @Override
  public Optional<String> page(WorkspaceId workspace, ApplicationId application, ActId act) {
    LocalDate since = LocalDate.now(clock).minusDays(LAST_DAYS);
    return afterNos
        .find(workspace, application)
        .filter(AfterNo::said)
        .filter(no -> no.act().equals(act) && !no.on().isBefore(since))
        .map(no -> "/applications/" + application + "/no");
  }
}
