package app.onward.preparation;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Lesson;
import app.onward.debriefs.Lessons;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Plans;
import app.onward.debriefs.Strength;
import app.onward.debriefs.Strengths;
import app.onward.interviews.Aspect;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Occurrence;
import app.onward.interviews.Rating;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.RehearseNo;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.util.Map;

/** Somebody with a round ahead who has been through others before. */
public record Prepared(RunningOnward onward, WorkspaceId workspace) {
  private Interviewee mira() {
    return new Interviewee(onward, workspace);
  }

  /** A panel at Tessaly in two days, after a call and a panel elsewhere; with all that helps. */
  public Round panel() {
    ApplicationId corvane = mira().apply("Corvane", "Data Steward");
    asked(mira().book(corvane, RoundKind.PANEL, -60), "What is a join?", "One row for each pair");
    ApplicationId tessaly = mira().apply("Tessaly", "Data Analyst");
    asked(
        mira().book(tessaly, RoundKind.RECRUITER_CALL, -50),
        "Why are you leaving?",
        "The project ended in May");
    learned(corvane);
    onward
        .get(RehearseNo.class)
        .keep(workspace, new Rehearsal(tessaly, "A walk by the river", corvane));
    return mira().book(tessaly, RoundKind.PANEL, 48);
  }

  private void asked(Round round, String question, String wished) {
    CaptureRound capture = onward.get(CaptureRound.class);
    capture.ask(workspace, round, question);
    Occurrence asked = onward.get(Captures.class).of(workspace, round.id()).asked().getFirst();
    capture.rate(workspace, round, asked, Rating.STRUGGLED);
    capture.write(workspace, round, asked, Map.of(Aspect.WISHED, wished));
  }

  private void learned(ApplicationId from) {
    var now = mira().now();
    ActId act = onward.get(Acts.class).begin(workspace, now, "debriefs.act.closed");
    DebriefId debrief = DebriefId.next();
    onward
        .get(Lessons.class)
        .add(workspace, new Lesson(Ids.next(), debrief, from, "Stop at two minutes", act, now));
    var intended =
        new IntendedPlan(
            Ids.next(), Occasion.ROUND, "they ask for pay", "say the range I wrote", 1, null);
    onward.get(Plans.class).add(workspace, new Plan(debrief, from, intended, act, now));
    for (String text : new String[] {"Drew the model on the board", "Asked the chair for time"}) {
      onward
          .get(Strengths.class)
          .add(workspace, new Strength(Ids.next(), Strength.Kind.STRENGTH, text, from, act, now));
    }
  }

  /** The address of its sheet. */
  public static String sheet(Round round) {
    return "/applications/" + round.application() + "/rounds/" + round.id() + "/sheet";
  }
}
