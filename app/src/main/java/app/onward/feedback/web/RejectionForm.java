package app.onward.feedback.web;

import app.onward.feedback.Channel;
import app.onward.feedback.RejectionDetails;
import app.onward.feedback.RejectionReason;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is known of a no, as a person types it. */
public record RejectionForm(
    String channel, String wording, boolean boilerplate, List<ReasonForm> reasons) {

  public RejectionForm {
    reasons = List.copyOf(reasons);
  }

  static RejectionForm of(RejectionDetails details) {
    List<RejectionReason> known = details.reasons();
    return new RejectionForm(
        details.channel() == null ? "" : details.channel().name(),
        details.wording(),
        details.boilerplate(),
        numbers()
            .mapToObj(n -> ReasonForm.of(n, n > known.size() ? null : known.get(n - 1)))
            .toList());
  }

  static RejectionForm of(Map<String, String> typed) {
    return new RejectionForm(
        typed.getOrDefault("channel", ""),
        typed.getOrDefault("wording", "").strip(),
        typed.containsKey("boilerplate"),
        numbers().mapToObj(n -> ReasonForm.of(n, typed)).toList());
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(1, RejectionDetails.MOST_REASONS);
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (wording.length() > RejectionDetails.LONGEST) {
      problems.add(new Problem("wording", texts.get("feedback.rejection.wording.long")));
    }
    for (ReasonForm reason : reasons) {
      if (!reason.empty()) {
        check(reason, problems, texts);
      }
    }
    return new Problems(problems);
  }

  private static void check(ReasonForm reason, List<Problem> problems, Texts texts) {
    if (reason.code().isEmpty() && reason.named().isEmpty()) {
      problems.add(
          new Problem(reason.field("named"), texts.get("feedback.rejection.named.missing")));
    }
    if (Math.max(reason.named().length(), reason.sentence().length()) > RejectionReason.LONGEST) {
      problems.add(new Problem(reason.field("named"), texts.get("feedback.rejection.named.long")));
    }
    if (reason.chosenEvidence().isEmpty()) {
      problems.add(
          new Problem(reason.field("evidence"), texts.get("feedback.rejection.evidence.missing")));
    }
  }

  /** What it says; what it does not ask for stays as it is known. */
  RejectionDetails details(RejectionDetails known) {
    return new RejectionDetails(
        chosenChannel().orElse(null),
        wording,
        boilerplate,
        reasons.stream().filter(reason -> !reason.empty()).map(ReasonForm::reason).toList(),
        known.stance(),
        known.message());
  }

  private Optional<Channel> chosenChannel() {
    return Arrays.stream(Channel.values()).filter(each -> each.name().equals(channel)).findFirst();
  }
}
