package app.onward.preparation;

import app.onward.debriefs.Lessons;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plans;
import app.onward.debriefs.Strength;
import app.onward.debriefs.Strengths;
import app.onward.platform.WorkspaceId;
import app.onward.preparation.Sheet.Learned;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** The newest lessons, the plans for a round, and two strengths. */
@Component
class WhatWasLearned {
  private static final int LESSONS = 3;
  private static final int PLANS = 3;
  private static final int STRENGTHS = 2;

  private final Lessons lessons;
  private final Plans plans;
  private final Strengths strengths;

  WhatWasLearned(Lessons lessons, Plans plans, Strengths strengths) {
    this.lessons = lessons;
    this.plans = plans;
    this.strengths = strengths;
  }

  /**
   * What applies to a round that comes; of strengths what was done goes before what was reached.
   */
  Learned before(WorkspaceId workspace) {
    return new Learned(
        lessons.standing(workspace).stream().limit(LESSONS).toList(),
        plans.standing(workspace).stream()
            .filter(plan -> plan.intended().occasion() == Occasion.ROUND)
            .limit(PLANS)
            .toList(),
        strengths.standing(workspace).stream()
            .sorted(Comparator.comparing(Strength::kind))
            .limit(STRENGTHS)
            .toList());
  }
}
