package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.Ended;
import app.onward.debriefs.StepKind;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.ReadingEase;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole flow of each form, read as somebody who got the mail an hour ago. */
class MannerTest {
  private static final List<String> HARD =
      List.of(
          "reject",
          "unfortunately",
          "fail",
          "unsuccessful",
          "sorry",
          "!",
          "mistake",
          "weakness",
          "stay positive",
          "at least you",
          "only a job",
          "should have",
          "streak",
          "score of");
  private static final double PLAIN = 60;

  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final Seeker seeker = Seeker.on(onward);
  private final Ended ended = new Ended(onward, seeker.workspace());

  @ParameterizedTest
  @EnumSource
  void everyFormIsPlainAndKind(DebriefForm form) {
    boolean silent = form == DebriefForm.NO_REPLY;
    Closure end = silent ? Closure.PRESUMED_CLOSED : Closure.REJECTED;
    if (silent) {
      ended.openFor("Corvane", 60, new Fact.Applied());
    }
    ApplicationId id = ended.closed("Brackwater", stage(form), end, 3);
    var said = new StringBuilder(text(silent ? "/silence" : "/applications/" + id + "/no"));
    said.append(text("/applications/" + id + "/debrief"));
    String debrief =
        seeker.submit("/applications/" + id + "/debriefs").path().replaceAll("/[a-z]+$", "");
    for (StepKind step : form.steps()) {
      said.append(text(debrief + "/" + step.word()));
    }

    assertThat(said.toString().toLowerCase(Locale.ROOT)).doesNotContain(HARD);
    assertThat(ReadingEase.of(said.toString())).isGreaterThan(PLAIN);
  }

  /** What its page says, a sentence or label a line. */
  private String text(String path) {
    var main = seeker.get(path).html().selectFirst("main");
    if (main == null) {
      throw new AssertionError("Nothing at " + path);
    }
    main.select("select").remove();
    return String.join(
            "\n", main.select("h1, h2, p, li, label, legend, button, a, summary").eachText())
        + "\n";
  }

  private static Stage stage(DebriefForm form) {
    return switch (form) {
      case NO_REPLY, CV_SCREEN -> Stage.APPLIED;
      case PHONE_SCREEN -> Stage.SCREEN;
      case TEST -> Stage.ASSESSMENT;
      case INTERVIEW -> Stage.INTERVIEW;
      case FINAL_ROUND -> Stage.FINAL;
      case OFFER_WITHDRAWN -> Stage.OFFER;
    };
  }
}
