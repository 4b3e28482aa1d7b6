package app.onward.questions.web;

import app.onward.platform.web.Texts;
import app.onward.questions.AskedAt;
import app.onward.questions.StarterQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One question of the starter bank.
 *
 * @param beside the others of its topic
 */
public record StarterQuestionPage(StarterQuestion question, List<StarterQuestion> beside) {
  public StarterQuestionPage {
    beside = List.copyOf(beside);
  }

  /** When it usually comes, in the order of an application. */
  public String stages(Texts texts) {
    return Arrays.stream(AskedAt.values())
        .filter(question.stages()::contains)
        .map(stage -> texts.of("questions.stage", stage))
        .collect(Collectors.joining(", "));
  }

  public String sector(Texts texts) {
    return question.sector() == null
        ? texts.get("questions.every-sector")
        : texts.of("questions.sector", question.sector());
  }
}
