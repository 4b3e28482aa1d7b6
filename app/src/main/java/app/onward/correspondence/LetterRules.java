package app.onward.correspondence;

import app.onward.applications.Application;
import app.onward.platform.WorkspaceId;
import java.util.Optional;

/** What other modules know against a letter: a second nudge, a request nobody can answer. */
public interface LetterRules {
  /**
   * The message that says why such a letter is not written now; empty where nothing speaks against
   * it.
   */
  Optional<String> refusal(WorkspaceId workspace, Application application, LetterKind kind);
}
