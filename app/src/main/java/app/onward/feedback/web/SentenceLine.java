package app.onward.feedback.web;

import app.onward.feedback.FeedbackSentence;
import app.onward.understanding.Reason;
import app.onward.understanding.Said;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of feedback as it is shown and sorted.
 *
 * @param number from 0, its place in the whole
 * @param suggested the reason it seems to state, while the person has confirmed none, or null
 */
public record SentenceLine(int number, FeedbackSentence sentence, @Nullable Reason suggested) {

  static SentenceLine of(int number, FeedbackSentence sentence) {
    List<Said> said = sentence.code() == null ? Said.in(sentence.text()) : List.of();
    Reason read =
        said.stream()
            .flatMap(one -> Stream.ofNullable(one.reason()))
            .map(reason -> reason.reason())
            .findFirst()
            .orElse(null);
    Reason offered = sentence.code() == null ? sentence.offered() : null;
    return new SentenceLine(number, sentence, offered == null ? read : offered);
  }

  /** The id of one of its fields. */
  public String field(String name) {
    return name + "-" + number;
  }

  /** The reason that stands in the form. */
  public String code() {
    Reason code = sentence.code() == null ? suggested : sentence.code();
    return code == null ? "" : code.name();
  }
}
