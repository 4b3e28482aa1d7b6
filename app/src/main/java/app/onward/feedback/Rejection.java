package app.onward.feedback;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.applications.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The no to one application. Day and stage are those of its closing on the timeline.
 *
 * @param stage it had reached
 */
public record Rejection(
    ApplicationId application, LocalDate on, Stage stage, RejectionDetails details) {

  /** Empty where it goes on, or ended otherwise: a role that is gone turns nobody down. */
  public static Optional<Rejection> of(Application application, RejectionDetails details) {
    return application.standing()
                instanceof Standing.Closed(Closure closure, LocalDate on, Stage stage)
            && closure == Closure.REJECTED
            && !application.removed()
        ? Optional.of(new Rejection(application.id(), on, stage, details))
        : Optional.empty();
  }

  /** Whether somebody had spoken with the seeker before. */
  public boolean afterConversation() {
    return stage.conversation();
  }
}
