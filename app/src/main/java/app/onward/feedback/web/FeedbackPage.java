package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.feedback.FeedbackSentence;
import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.feedback.ReceivedFeedback;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.understanding.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came back: sealed, or open with what worked first. */
public record FeedbackPage(Application application, ReceivedFeedback feedback, Dates dates) {

  public String href() {
    return "/applications/" + application.id();
  }

  public String action() {
    return href() + "/feedback/" + feedback.id();
  }

  /** When and how it came. */
  public String came(Texts texts) {
    return texts.get(
        "feedback.received.came",
        dates.day(feedback.on()),
        texts.of("feedback.source", feedback.source()));
  }

  /** For when it is kept, while it is sealed. */
  public String kept(Texts texts) {
    ReceivedFeedback.Seal seal = feedback.seal();
    if (seal.withPartner()) {
      return texts.get("feedback.received.with-partner");
    }
    return seal.notBefore() != null && seal.notBefore().isAfter(dates.today())
        ? texts.get("feedback.received.tomorrow")
        : texts.get("feedback.received.sealed");
  }

  /** The sentences of a kind with their places in the whole; none while it is sealed. */
  public List<SentenceLine> lines(Kind kind) {
    List<FeedbackSentence> all = feedback.sentences();
    return feedback.sealed()
        ? List.of()
        : IntStream.range(0, all.size())
            .filter(number -> all.get(number).kind() == kind)
            .mapToObj(number -> SentenceLine.of(number, all.get(number)))
            .toList();
  }

  public List<Option> kinds(Texts texts) {
    return Arrays.stream(Kind.values())
        .map(kind -> new Option(kind.name(), texts.of("feedback.sentence", kind)))
        .toList();
  }

  public List<Option> codes(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("feedback.received.no-code"))),
            Arrays.stream(Reason.values())
                .map(each -> new Option(each.name(), texts.of("reasons.reason", each))))
        .toList();
  }
}
