package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of each click on sending. One letter at a time is under way for an application. */
public interface Dispatches {

  /** Notes a click, held or being sent; false, and nothing noted, where another is under way. */
  boolean begin(WorkspaceId workspace, Dispatch dispatch, Instant now);

  /**
   * Holds an application's turn until the transaction ends, so that nothing can be begun beside it;
   * false where something is under way.
   */
  boolean turn(WorkspaceId workspace, ApplicationId application, Instant now);

  /** The last click on a letter. */
  Optional<Dispatch> latest(WorkspaceId workspace, LetterId letter);

  /** The last click on each letter about an application. */
  List<Dispatch> of(WorkspaceId workspace, ApplicationId application);

  /** From one state into the next; false where it was no longer in the first. */
  boolean move(WorkspaceId workspace, DispatchId id, Dispatch.State from, Ending to);

  /**
   * What a dispatch becomes.
   *
   * @param reasonKey why it was not sent; empty where there is nothing to say
   */
  record Ending(Dispatch.State state, Instant at, String reasonKey, String words) {
    static Ending of(Dispatch.State state, Instant at) {
      return new Ending(state, at, "", "");
    }
  }
}
