package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.interviews.Aspect;
import app.onward.interviews.Capture;
import app.onward.interviews.Rating;
import app.onward.interviews.Round;
import app.onward.platform.web.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writing down what was asked.
 *
 * @param typed questions that were not taken
 */
public record QuestionsPage(
    Application application, Round round, Capture capture, String typed, Problems problems) {
  /** The round's own page. */
  public String back() {
    return "/applications/" + application.id() + "/rounds/" + round.id();
  }

  public String href() {
    return back() + "/questions";
  }

  public List<Rating> ratings() {
    return List.of(Rating.values());
  }

  /** What can be noted on the round as a whole. */
  public List<Aspect> aspects() {
    return Arrays.stream(Aspect.values())
        .filter(aspect -> aspect.typed() && !aspect.ofQuestion())
        .toList();
  }

  /** The name of an aspect's field. */
  public String name(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }
}
