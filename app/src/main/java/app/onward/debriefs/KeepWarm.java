package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an employer that said no warm, or lets that go. */
@Component
public class KeepWarm {
  private final KeptWarms keptWarms;
  private final AfterNos afterNos;
  private final Acts acts;
  private final Clock clock;

  KeepWarm(KeptWarms keptWarms, AfterNos afterNos, Acts acts, Clock clock) {
    this.keptWarms = keptWarms;
    this.afterNos = afterNos;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Keeps it in mind in place of what was kept before.
   *
   * @param lookAgain null to let it go
   * @throws app.onward.platform.UnknownIdException where nobody said no
   */
  @Transactional
  public ActId keep(
      WorkspaceId workspace,
      ApplicationId id,
      @Nullable LocalDate lookAgain,
      String different,
      String line) {
    String employer = afterNos.get(workspace, id).application().details().employer();
    String key = lookAgain == null ? "debriefs.act.let-go" : "debriefs.act.kept-warm";
    ActId act = acts.begin(workspace, clock.instant(), key, employer);
    keptWarms.add(
        workspace, new KeptWarm(Ids.next(), id, lookAgain, different, line, act, clock.instant()));
    return act;
  }
}
