package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.applications.Closure;
import app.onward.applications.Standing;
import app.onward.feedback.FeedbackPolicy;
import app.onward.feedback.FollowRequest;
import app.onward.feedback.RequestState;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the one request for feedback stands, and what can be done.
 *
 * @param refusal the message that says why nobody is asked, or null
 * @param link null where nobody outside this machine could open it
 * @param policy what those who are asked said of giving feedback, or null
 */
public record RequestPage(
    Application application,
    RequestState state,
    @Nullable String refusal,
    @Nullable FeedbackPolicy policy,
    boolean nudge,
    @Nullable Invitation link,
    Dates dates) {

  /**
   * The page on which an interviewer may answer.
   *
   * @param address where it is, or null while there is none
   * @param firstName as it may be shown
   */
  public record Invitation(@Nullable String address, String firstName) {}

  public String href() {
    return "/applications/" + application.id();
  }

  public String addressee() {
    return FollowRequest.addressee(application.details());
  }

  public boolean viaAgency() {
    return application.details().agency() != null;
  }

  /** Where it stands, in one sentence. */
  public String standing(Texts texts) {
    return sentence(state, texts, dates);
  }

  static String sentence(RequestState state, Texts texts, Dates dates) {
    return switch (state) {
      case RequestState.NotAsked _ -> texts.get("feedback.request.not-asked");
      case RequestState.Drafted _ -> texts.get("feedback.request.drafted");
      case RequestState.Asked(var on) -> texts.get("feedback.request.asked", dates.day(on));
      case RequestState.Nudged(_, var on) -> texts.get("feedback.request.nudged", dates.day(on));
      case RequestState.Silent _ -> texts.get("feedback.request.silent");
      case RequestState.Answered(var on) -> texts.get("feedback.request.answered", dates.day(on));
      case RequestState.Declined(var on) -> texts.get("feedback.request.declined", dates.day(on));
      case RequestState.PolicyStated(var on) -> texts.get("feedback.request.policy", dates.day(on));
    };
  }

  /** Whether a request can be made now. */
  public boolean mayAsk() {
    return refusal == null;
  }

  /** Why nobody is asked, where that is not told by where it stands. */
  public Optional<String> whyNot(Texts texts) {
    boolean told = !(state instanceof RequestState.NotAsked);
    return refusal == null || told
        ? Optional.empty()
        : Optional.of(texts.get(refusal, addressee()));
  }

  /** From when on the one reminder is offered. */
  public Optional<String> later(Texts texts) {
    return state instanceof RequestState.Asked asked && !nudge
        ? Optional.of(texts.get("feedback.request.nudge-from", dates.day(asked.nudgeFrom())))
        : Optional.empty();
  }

  /** Whether an answer is still open. */
  public boolean waits() {
    return switch (state) {
      case RequestState.Asked _, RequestState.Nudged _, RequestState.Silent _ -> true;
      case RequestState.NotAsked _,
          RequestState.Drafted _,
          RequestState.Answered _,
          RequestState.Declined _,
          RequestState.PolicyStated _ ->
          false;
    };
  }

  public boolean rejected() {
    return application.standing() instanceof Standing.Closed(Closure closure, _, _)
        && closure == Closure.REJECTED;
  }
}
