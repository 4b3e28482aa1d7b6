package app.onward.debriefs.web;

import app.onward.applications.Details;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.Choice;
import app.onward.platform.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of the no: one sentence and three doors.
 *
 * @param chosen what was chosen before, or null
 * @param rehearsed what the person planned for this moment, line by line
 * @param late whether tomorrow comes first
 * @param mayAsk whether the answer may ask for feedback
 */
public record DayPage(
    AfterNo no, @Nullable Choice chosen, List<String> rehearsed, boolean late, boolean mayAsk) {
  public DayPage {
    rehearsed = List.copyOf(rehearsed);
  }

  /** The three doors. */
  public enum Door {
    ANSWER,
    TOMORROW,
    NOTHING
  }

  public List<Door> doors() {
    return late
        ? List.of(Door.TOMORROW, Door.ANSWER, Door.NOTHING)
        : List.of(Door.ANSWER, Door.TOMORROW, Door.NOTHING);
  }

  public String href() {
    return "/applications/" + no.application().id();
  }

  public String answerHref() {
    return href() + "/letters/new?kind=" + (mayAsk ? "reply-and-ask" : "reply");
  }

  public Details details() {
    return no.application().details();
  }

  /** “Not this one: Clerk, Eastmere.” */
  public String sentence(Texts texts) {
    return texts.get("debriefs.day.sentence", details().role(), details().employer());
  }
}
