package app.onward.feedback.web;

import app.onward.feedback.AnswerByLink;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.understanding.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An interviewer's page: two questions, two minutes. */
public record AnswerPage(
    String token,
    AnswerByLink.Shown shown,
    String worked,
    String improve,
    String code,
    Problems problems) {

  static AnswerPage empty(String token, AnswerByLink.Shown shown) {
    return new AnswerPage(token, shown, "", "", "", Problems.none());
  }

  /** What may have been missing: of skills and of how it went. */
  public List<Option> codes(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("feedback.page.code.none"))),
            Arrays.stream(Reason.values())
                .filter(
                    reason ->
                        reason.name().startsWith("MATCH_") || reason.name().startsWith("PERF_"))
                .map(reason -> new Option(reason.name(), texts.of("reasons.reason", reason))))
        .toList();
  }
}
