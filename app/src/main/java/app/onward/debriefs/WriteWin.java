package app.onward.debriefs;

import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down something that went well, in an act of its own. */
@Component
public class WriteWin {
  private final Strengths strengths;
  private final Acts acts;
  private final Clock clock;

  WriteWin(Strengths strengths, Acts acts, Clock clock) {
    this.strengths = strengths;
    this.acts = acts;
    this.clock = clock;
  }

  @Transactional
  public ActId write(WorkspaceId workspace, String text) {
    ActId act = acts.begin(workspace, clock.instant(), "debriefs.act.win");
    strengths.add(
        workspace,
        new Strength(Ids.next(), Strength.Kind.WIN, text.strip(), null, act, clock.instant()));
    return act;
  }
}
