package app.onward.inbox.web;

import app.onward.applications.Details;
import app.onward.applications.Refusal;
import app.onward.inbox.Proposal;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is wrong with a proposal as it was typed, beside the field it is about. */
@Component
class ProposalProblems {
  private final Texts texts;

  private final Clock clock;

  ProposalProblems(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  Problems of(ProposalForm form, Proposal proposed) {
    var problems = new ArrayList<Problem>();
    if (form.target().isBlank() && proposed.undecided()) {
      problems.add(new Problem("target", texts.get("inbox.problem.target")));
    } else if (form.isNew()) {
      problems.addAll(missing(form).all());
    }
    day(form, proposed).ifPresent(sentence -> problems.add(new Problem("on", sentence)));
    if (!form.startIsFine()) {
      problems.add(new Problem("start", texts.get("inbox.problem.start")));
    }
    return new Problems(problems);
  }

  /** A mail may state any day; what a person types has happened. */
  private Optional<String> day(ProposalForm form, Proposal proposed) {
    if (form.on().isBlank()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    return form.day()
        .map(
            day ->
                day.isAfter(today) && !day.equals(proposed.on())
                    ? Optional.of(texts.of("applications.refused", Refusal.IN_THE_FUTURE))
                    : Optional.<String>empty())
        .orElseGet(() -> Optional.of(texts.get("inbox.problem.on")));
  }

  /** What a new application lacks. */
  Problems missing(ProposalForm form) {
    var problems = new ArrayList<Problem>();
    if (!named(form.employer())) {
      problems.add(new Problem("employer", texts.get("inbox.problem.employer")));
    }
    if (!named(form.role())) {
      problems.add(new Problem("role", texts.get("inbox.problem.role")));
    }
    return new Problems(problems);
  }

  private static boolean named(String name) {
    return !name.isBlank() && name.strip().length() <= Details.LONGEST;
  }

  Problems of(Refusal refusal) {
    String field =
        switch (refusal) {
          case NOT_THERE -> "target";
          case BEFORE_APPLIED, BEFORE_LATER_NEWS -> "on";
          default -> "meaning";
        };
    return Problems.of(field, texts.of("applications.refused", refusal));
  }
}
