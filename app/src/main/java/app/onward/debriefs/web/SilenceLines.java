package app.onward.debriefs.web;

import app.onward.applications.Applications;
import app.onward.applications.QuietLines;
import app.onward.applications.SidePanel.Line;
import app.onward.debriefs.AcceptSilence;
import app.onward.debriefs.KeptWarm;
import app.onward.debriefs.KeptWarms;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Once a week, those that stayed silent; on its day, an employer that is kept warm. */
@Component
class SilenceLines implements QuietLines {
  private static final int DAYS = 7;

  private final AcceptSilence acceptSilence;
  private final KeptWarms keptWarms;
  private final Applications applications;
  private final Clock clock;

  SilenceLines(
      AcceptSilence acceptSilence, KeptWarms keptWarms, Applications applications, Clock clock) {
    this.acceptSilence = acceptSilence;
    this.keptWarms = keptWarms;
    this.applications = applications;
    this.clock = clock;
  }

  @Override
  public List<Line> of(WorkspaceId workspace, Place place) {
    var lines = new ArrayList<Line>();
    if (place == Place.LIST) {
      keptWarms.standing(workspace).stream()
          .filter(this::isDue)
          .limit(1)
          .flatMap(kept -> applications.row(workspace, kept.application()).stream())
          .map(
              row ->
                  new Line("debriefs.list.warm", List.of(row.details().employer()), "/kept-warm"))
          .forEach(lines::add);
      if (acceptSilence.due(workspace)) {
        lines.add(new Line("debriefs.list.silent", List.of(), "/silence"));
      }
    }
    return lines;
  }

  private boolean isDue(KeptWarm kept) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = kept.lookAgain();
    return day != null && !day.isAfter(today) && day.plusDays(DAYS).isAfter(today);
  }
}
