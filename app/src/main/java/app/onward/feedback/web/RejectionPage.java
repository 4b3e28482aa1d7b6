package app.onward.feedback.web;

import app.onward.applications.Details;
import app.onward.feedback.Channel;
import app.onward.feedback.Evidence;
import app.onward.feedback.Rejection;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.understanding.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of one no.
 *
 * @param of the role and employer
 */
public record RejectionPage(
    Details of, Rejection rejection, RejectionForm form, Problems problems, Dates dates) {
  private static final List<Evidence> EVIDENCES =
      List.of(Evidence.STATED_SPECIFIC, Evidence.STATED_GENERIC, Evidence.OBSERVED, Evidence.GUESS);

  public String href() {
    return "/applications/" + rejection.application();
  }

  /** When it was said and how far it had come. */
  public String when(Texts texts) {
    return texts.get(
        "feedback.rejection.when",
        dates.day(rejection.on()),
        texts.of("applications.stage", rejection.stage()));
  }

  public List<Option> channels(Texts texts) {
    return Arrays.stream(Channel.values())
        .map(each -> new Option(each.name(), texts.of("feedback.channel", each)))
        .toList();
  }

  /** All reasons there are, after none. */
  public List<Option> codes(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("feedback.rejection.code.own"))),
            Arrays.stream(Reason.values())
                .map(each -> new Option(each.name(), texts.of("reasons.reason", each))))
        .toList();
  }

  public List<Option> evidences(Texts texts) {
    return EVIDENCES.stream()
        .map(each -> new Option(each.name(), texts.of("feedback.evidence.choice", each)))
        .toList();
  }

  /** Whether its fields are shown at once. */
  public boolean open(ReasonForm reason) {
    return reason.number() == 1 || !reason.empty();
  }
}
