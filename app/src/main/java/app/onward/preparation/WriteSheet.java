package app.onward.preparation;

import app.onward.applications.Applications;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person writes for the sheet of a round. */
@Component
public class WriteSheet {
  private final Sheets sheets;
  private final Applications applications;
  private final Acts acts;
  private final Clock clock;

  WriteSheet(Sheets sheets, Applications applications, Acts acts, Clock clock) {
    this.sheets = sheets;
    this.applications = applications;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  @Transactional
  public ActId write(WorkspaceId workspace, SheetWords words) {
    String employer =
        applications
            .row(workspace, words.application())
            .map(row -> row.details().employer())
            .orElseThrow(() -> new UnknownIdException(words.application()));
    ActId act = acts.begin(workspace, clock.instant(), "preparation.act.sheet", employer);
    sheets.keep(workspace, words, act, clock.instant());
    return act;
  }
}
