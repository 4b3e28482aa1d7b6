package app.onward.preparation;

import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import java.util.List;

/** Knows what may be asked in a round; the same question is shown once, as the first knows it. */
public interface LikelyQuestions {
  /** The likeliest first. */
  List<LikelyQuestion> of(WorkspaceId workspace, Round round);
}
