package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what whoever got it can do, four weeks after the no at the earliest. */
@Component
public class WriteSuccessfulSkills {
  private static final int WEEKS = 4;

  private final SuccessfulCandidates candidates;
  private final AfterNos afterNos;
  private final Acts acts;
  private final Clock clock;

  WriteSuccessfulSkills(
      SuccessfulCandidates candidates, AfterNos afterNos, Acts acts, Clock clock) {
    this.candidates = candidates;
    this.afterNos = afterNos;
    this.acts = acts;
    this.clock = clock;
  }

  /** The first day on which it may be looked up. */
  public static LocalDate from(AfterNo no) {
    return no.on().plusWeeks(WEEKS);
  }

  /**
   * Writes the skills down, in an act of its own.
   *
   * @throws IllegalArgumentException before its day, or where these are no skills
   */
  @Transactional
  public ActId write(WorkspaceId workspace, ApplicationId id, List<String> skills) {
    AfterNo no = afterNos.get(workspace, id);
    if (LocalDate.now(clock).isBefore(from(no))) {
      throw new IllegalArgumentException("Not before " + from(no));
    }
    ActId act = acts.begin(workspace, clock.instant(), "debriefs.act.who");
    candidates.add(workspace, new SuccessfulSkills(Ids.next(), id, skills, act, clock.instant()));
    return act;
  }
}
