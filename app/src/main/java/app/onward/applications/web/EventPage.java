package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Recording one thing that happened.
 *
 * @param what is recorded
 * @param form what was typed so far
 */
public record EventPage(
    Application application, Happening what, EventForm form, Problems problems, Dates dates) {
  private static final List<Stage> REACHED =
      List.of(Stage.SCREEN, Stage.ASSESSMENT, Stage.INTERVIEW, Stage.FINAL);

  public String href() {
    return "/applications/" + application.id();
  }

  /** The stages that talking leads to. */
  public List<Stage> stages() {
    return REACHED;
  }

  /** The ways it can have ended: an offer is only answered where one was made. */
  public List<Closure> closures() {
    return Arrays.stream(Closure.values())
        .filter(closure -> !closure.answersAnOffer() || application.furthest() == Stage.OFFER)
        .toList();
  }

  /** A closure as it stands in the form. */
  public String word(Closure closure) {
    return closure.name().toLowerCase(Locale.ROOT);
  }
}
