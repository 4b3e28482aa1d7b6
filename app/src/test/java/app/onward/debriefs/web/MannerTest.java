package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.Ended;
import app.onward.debriefs.StepKind;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
  private static final Pattern SENTENCE = Pattern.compile("[.!?:…]\\s|\\n");
  private static final Pattern WORD = Pattern.compile("[A-Za-z’]+");
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");
  private static final double PLAIN = 60;

  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final Seeker seeker = Seeker.on(onward);
  private final Ended ended = new Ended(onward, seeker.workspace());

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_REPLY")
  void everyFormIsPlainAndKind(DebriefForm form) {
    ApplicationId id = ended.turnedDown("Brackwater", stage(form), 3);
    var said = new StringBuilder(text("/applications/" + id + "/no"));
    said.append(text("/applications/" + id + "/debrief"));
    String debrief =
        seeker.submit("/applications/" + id + "/debriefs").path().replaceAll("/[a-z]+$", "");
    for (StepKind step : form.steps()) {
      said.append(text(debrief + "/" + step.word()));
    }

    assertThat(said.toString().toLowerCase(Locale.ROOT)).doesNotContain(HARD);
    assertThat(readingEase(said.toString())).isGreaterThan(PLAIN);
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

  /** Flesch 1948, with syllables counted as groups of vowels, which counts some too many. */
  private static double readingEase(String text) {
    double sentences =
        SENTENCE.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count();
    List<String> words = WORD.matcher(text).results().map(match -> match.group()).toList();
    double syllables =
        words.stream()
            .mapToLong(word -> SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count())
            .map(count -> Math.max(1, count))
            .sum();
    return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
  }
}
