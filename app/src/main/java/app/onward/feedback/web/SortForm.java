package app.onward.feedback.web;

import app.onward.feedback.FeedbackSentence;
import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.understanding.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a person sorts the sentences of feedback; what is not sent stays as it was. */
final class SortForm {
  private SortForm() {}

  static List<FeedbackSentence> sorted(List<FeedbackSentence> known, Map<String, String> typed) {
    return IntStream.range(0, known.size())
        .mapToObj(number -> sorted(known.get(number), number, typed))
        .toList();
  }

  private static FeedbackSentence sorted(
      FeedbackSentence known, int number, Map<String, String> typed) {
    String code = typed.get("code-" + number);
    String behaviour = typed.getOrDefault("behaviour-" + number, known.behaviour());
    return new FeedbackSentence(
        known.text(),
        Arrays.stream(Kind.values())
            .filter(kind -> kind.name().equals(typed.get("kind-" + number)))
            .findFirst()
            .orElse(known.kind()),
        code == null
            ? known.code()
            : Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(null),
        behaviour.substring(0, Math.min(behaviour.length(), FeedbackSentence.LONGEST)),
        known.offered());
  }
}
