package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Rehearsals;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody planned for this hour, before they knew. */
@Component
class RehearsedLines {
  private final Rehearsals rehearsals;
  private final Applications applications;
  private final Texts texts;

  RehearsedLines(Rehearsals rehearsals, Applications applications, Texts texts) {
    this.rehearsals = rehearsals;
    this.applications = applications;
    this.texts = texts;
  }

  /** In the person's own words; empty where nothing was rehearsed. */
  List<String> of(WorkspaceId workspace, ApplicationId application) {
    return rehearsals
        .find(workspace, application)
        .map(rehearsal -> lines(workspace, rehearsal))
        .orElse(List.of());
  }

  private List<String> lines(WorkspaceId workspace, Rehearsal rehearsal) {
    var lines = new ArrayList<String>();
    if (!rehearsal.firstHour().isEmpty()) {
      lines.add(texts.get("debriefs.day.planned", rehearsal.firstHour()));
    }
    ApplicationId movesUp = rehearsal.movesUp();
    if (movesUp != null) {
      applications
          .row(workspace, movesUp)
          .map(
              row -> texts.get("debriefs.day.next", row.details().role(), row.details().employer()))
          .ifPresent(lines::add);
    }
    return lines;
  }
}
