package app.onward.preparation;

import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import java.util.List;

/** Knows which questions under practice are weak and due before a round. */
public interface WeakCards {
  /** The weakest first. */
  List<WeakCard> due(WorkspaceId workspace, Round round);

  /**
   * One question under practice.
   *
   * @param cues words that bring the answer back
   * @param href where it is practised
   */
  record WeakCard(String question, List<String> cues, String href) {
    public WeakCard {
      cues = List.copyOf(cues);
    }
  }
}
