package app.onward.correspondence.web;

import app.onward.correspondence.Carrier.Sender;
import app.onward.correspondence.Dispatch;
import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.Letter;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a letter leaves from here, and what became of a click on that.
 *
 * @param from the account it goes from, or null without one
 * @param dispatch the last click, or null
 * @param morning when it would go because of quiet hours, or null for at once
 */
public record LetterPost(
    @Nullable Sender from, @Nullable Dispatch dispatch, @Nullable Instant morning, Dates dates) {

  public boolean underWay() {
    return dispatch != null && dispatch.underWay();
  }

  public boolean held() {
    return in(State.HELD);
  }

  public boolean unknown() {
    return in(State.UNKNOWN);
  }

  /** Whether it left from here, and so can no longer be taken away. */
  public boolean left() {
    return in(State.SENT);
  }

  private boolean in(State state) {
    return dispatch != null && dispatch.state() == state;
  }

  /** Whether a click now holds the letter. */
  public boolean quiet() {
    return morning != null;
  }

  /** What became of the click; empty where there is nothing to say. */
  public String sentence(Texts texts) {
    return dispatch == null ? "" : sentence(dispatch, texts, dates);
  }

  static String sentence(Dispatch dispatch, Texts texts, Dates dates) {
    return switch (dispatch.state()) {
      case HELD -> texts.get("correspondence.sending.held", dates.moment(dispatch.goesAt()));
      case SENDING -> texts.get("correspondence.sending.going");
      case UNKNOWN -> texts.get("correspondence.sending.unknown");
      case FAILED ->
          texts.get("correspondence.sending.failed")
              + " "
              + texts.get(
                  String.valueOf(dispatch.failureKey()), String.valueOf(dispatch.failureWords()));
      case SENT, WITHDRAWN -> "";
    };
  }

  /** From whom, to whom and under which subject it would go. */
  public String envelope(Letter letter, Texts texts) {
    return from == null
        ? ""
        : texts.get(
            "correspondence.sending.envelope",
            from.shown(),
            letter.text().to(),
            letter.text().subject());
  }

  /** What the button says. */
  public String button(Texts texts) {
    return morning == null
        ? texts.get("correspondence.sending.now")
        : texts.get("correspondence.sending.morning", dates.time(morning));
  }

  /** Why it would wait; empty outside of quiet hours. */
  public String why(Texts texts) {
    return morning == null ? "" : texts.get("correspondence.sending.quiet", dates.moment(morning));
  }
}
