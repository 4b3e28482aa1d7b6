package app.onward.debriefs.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Standing;
import app.onward.feedback.RejectionReason;
import app.onward.feedback.Rejections;
import app.onward.interviews.Captures;
import app.onward.interviews.Rating;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is on record about an application, so that nobody has to remember it. */
@Component
class RecordedFacts {
  private final Rejections rejections;
  private final Rounds rounds;
  private final Captures captures;
  private final Texts texts;
  private final Clock clock;

  RecordedFacts(Rejections rejections, Rounds rounds, Captures captures, Texts texts, Clock clock) {
    this.rejections = rejections;
    this.rounds = rounds;
    this.captures = captures;
    this.texts = texts;
    this.clock = clock;
  }

  /** Days, how far it came, and the reasons that are known, each with how. */
  List<String> of(WorkspaceId workspace, Application application) {
    Dates dates = Dates.of(texts, clock);
    var facts = new ArrayList<String>();
    if (application.appliedOn() != null) {
      facts.add(texts.get("debriefs.fact.applied", dates.day(application.appliedOn())));
    }
    facts.add(
        texts.get(
            "debriefs.fact.furthest", texts.of("applications.stage", application.furthest())));
    application
        .closed()
        .map(Standing.Closed::on)
        .ifPresent(on -> facts.add(texts.get("debriefs.fact.ended", dates.day(on))));
    rejections.find(workspace, application.id()).stream()
        .flatMap(rejection -> rejection.details().reasons().stream())
        .map(this::reason)
        .forEach(facts::add);
    return facts;
  }

  private String reason(RejectionReason reason) {
    String what =
        reason.code() == null ? reason.named() : texts.of("reasons.reason", reason.code());
    String how = texts.of("feedback.evidence", reason.evidence().word());
    return texts.get("debriefs.fact.reason", what, how);
  }

  /** The questions of its rounds, those that were a struggle first. */
  List<String> asked(WorkspaceId workspace, ApplicationId application) {
    var asked =
        rounds.of(workspace, application).stream()
            .flatMap(round -> captures.of(workspace, round.id()).asked().stream())
            .toList();
    var inOrder = new ArrayList<String>();
    asked.stream()
        .filter(one -> one.rating() == Rating.STRUGGLED)
        .forEach(one -> inOrder.add(one.question().text()));
    asked.stream()
        .filter(one -> one.rating() != Rating.STRUGGLED)
        .forEach(one -> inOrder.add(one.question().text()));
    return inOrder;
  }
}
