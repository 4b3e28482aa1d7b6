package app.onward.feedback;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Standing;
import app.onward.applications.Timeline;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterRules;
import app.onward.correspondence.Letters;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The life of the one request for feedback: told by letters, by what came back, and by hand. */
@Component
public class FollowRequest implements LetterRules {
  private final Applications applications;
  private final Letters letters;
  private final FeedbackRequests requests;
  private final FeedbackPolicies policies;
  private final ReceivedFeedbacks received;
  private final Acts acts;
  private final Clock clock;

  FollowRequest(
      Applications applications,
      Letters letters,
      FeedbackRequests requests,
      FeedbackPolicies policies,
      ReceivedFeedbacks received,
      Acts acts,
      Clock clock) {
    this.applications = applications;
    this.letters = letters;
    this.requests = requests;
    this.policies = policies;
    this.received = received;
    this.acts = acts;
    this.clock = clock;
  }

  /** Where it stands today. */
  public RequestState state(WorkspaceId workspace, ApplicationId id) {
    var steps = new ArrayList<RequestStep>(requests.noted(workspace, id));
    letters.of(workspace, id).stream().flatMap(this::steps).forEach(steps::add);
    received.of(workspace, id).stream()
        .map(feedback -> new RequestStep.Answered(feedback.on()))
        .forEach(steps::add);
    steps.sort(Comparator.comparing(RequestStep::on));
    return RequestState.of(steps).on(today());
  }

  private Stream<RequestStep> steps(Letter letter) {
    boolean asks = letter.kind() == LetterKind.REPLY_AND_ASK;
    if (letter.sentAt().isEmpty()) {
      return asks ? Stream.of(new RequestStep.Drafted(LocalDate.MIN)) : Stream.of();
    }
    LocalDate on = LocalDate.ofInstant(letter.sentAt().get(), clock.getZone());
    return asks
        ? Stream.of(new RequestStep.Asked(on))
        : letter.kind() == LetterKind.NUDGE ? Stream.of(new RequestStep.Nudged(on)) : Stream.of();
  }

  /** Why nobody is asked, as a message key; empty where a request makes sense. */
  public Optional<String> notAsked(WorkspaceId workspace, Application application) {
    return rejected(application)
        ? asked(workspace, application)
        : Optional.of("feedback.refused.not_rejected");
  }

  private Optional<String> asked(WorkspaceId workspace, Application application) {
    if (!application.furthest().conversation()) {
      return Optional.of("feedback.refused.no_conversation");
    }
    if (policy(workspace, application).isPresent()) {
      return Optional.of("feedback.refused.policy");
    }
    return refused(workspace, application, new RequestStep.Asked(today()));
  }

  /** What those who are asked said of giving feedback. */
  public Optional<FeedbackPolicy> policy(WorkspaceId workspace, Application application) {
    return policies.of(workspace, addressee(application.details()));
  }

  /** Whom a request goes to: the agency, where there is one in between. */
  public static String addressee(Details details) {
    String agency = details.agency();
    return agency == null ? details.employer() : agency;
  }

  @Override
  public Optional<String> refusal(WorkspaceId workspace, Application application, LetterKind kind) {
    return switch (kind) {
      case REPLY_AND_ASK -> notAsked(workspace, application);
      case NUDGE -> refused(workspace, application, new RequestStep.Nudged(today()));
      case POLICY_ANSWER ->
          policy(workspace, application).isEmpty()
              ? Optional.of("feedback.refused.no_policy")
              : Optional.empty();
      case THANK_YOU, STATUS_QUESTION, REPLY, FUTURE_OPENINGS, WHO_GOT_IT -> Optional.empty();
    };
  }

  private Optional<String> refused(
      WorkspaceId workspace, Application application, RequestStep step) {
    return state(workspace, application.id()).after(step)
            instanceof RequestState.Move.Refused(RequestState.Refusal refusal)
        ? Optional.of("feedback.refused." + refusal.name().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * Notes what happened by hand; empty where it does not fit.
   *
   * @throws UnknownIdException if this workspace has no such application
   */
  @Transactional
  public Optional<ActId> note(WorkspaceId workspace, ApplicationId id, RequestStep step) {
    Application application = find(workspace, id);
    boolean asks = step instanceof RequestStep.Asked;
    Optional<String> refusal =
        asks ? notAsked(workspace, application) : refused(workspace, application, step);
    boolean byLetter = step instanceof RequestStep.Nudged || step instanceof RequestStep.Drafted;
    if (refusal.isPresent() || byLetter) {
      return Optional.empty();
    }
    ActId act = acts.begin(workspace, clock.instant(), "feedback.act.request");
    requests.note(workspace, id, step, act, clock.instant());
    if (step instanceof RequestStep.PolicyStated(LocalDate on)) {
      var policy = new FeedbackPolicy(addressee(application.details()), on);
      policies.keep(workspace, policy, act, clock.instant());
    }
    return Optional.of(act);
  }

  /** Forgets that they give no feedback; empty where that was not known. */
  @Transactional
  public Optional<ActId> forgetPolicy(WorkspaceId workspace, ApplicationId id) {
    return policy(workspace, find(workspace, id))
        .map(
            known -> {
              ActId act = acts.begin(workspace, clock.instant(), "feedback.act.policy-forgotten");
              policies.remove(workspace, known, act, clock.instant());
              return act;
            });
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  public Application find(WorkspaceId workspace, ApplicationId id) {
    return applications
        .find(workspace, id)
        .map(Timeline::application)
        .filter(found -> !found.removed())
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static boolean rejected(Application application) {
    return application.standing() instanceof Standing.Closed(Closure closure, _, _)
        && closure == Closure.REJECTED;
  }
}
