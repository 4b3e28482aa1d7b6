package app.onward.inbox;

import app.onward.applications.Application;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.applications.Timeline;
import app.onward.applications.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts that an accepted proposal adds to a timeline. */
final class FactsOfProposal {

  private FactsOfProposal() {}

  /**
   * The facts in their order, the mail last.
   *
   * @param timeline as it stands, or null when the application is being added
   */
  static List<Dated> of(
      Proposal proposal, JobMail mail, String label, @Nullable Timeline timeline, ZoneId zone) {
    When when = when(proposal, mail, timeline, zone);
    var facts = new ArrayList<Dated>();
    if (timeline == null && impliesApplied(proposal.meaning())) {
      facts.add(new Dated(When.on(when.day()), new Fact.Applied()));
    }
    facts.addAll(changes(proposal, timeline, when));
    facts.add(
        new Dated(
            when,
            new Fact.Mail(mail.id().value(), label, mail.subject(), sender(mail), mail.own())));
    return facts;
  }

  /** Whether accepting opens an application that has ended. */
  static boolean reopens(Proposal proposal, JobMail mail, Timeline timeline, ZoneId zone) {
    return changes(proposal, timeline, when(proposal, mail, timeline, zone)).stream()
        .anyMatch(dated -> dated.fact() instanceof Fact.Reopened);
  }

  /**
   * The moment of the mail, unless the person has given another day. What ends on the day of the
   * last that it came to ends after that.
   */
  private static When when(
      Proposal proposal, JobMail mail, @Nullable Timeline timeline, ZoneId zone) {
    When sent = When.at(mail.sentAt(), zone);
    When when = sent.day().equals(proposal.on()) ? sent : When.on(proposal.on());
    return Optional.ofNullable(timeline)
        .flatMap(Timeline::earliestEnd)
        .filter(earliest -> proposal.meaning().ends() && earliest.day().equals(when.day()))
        .filter(earliest -> earliest.compareTo(when) > 0)
        .orElse(when);
  }

  private static String sender(JobMail mail) {
    return mail.from().shown();
  }

  /** An answer to an application means that one was sent, if not when. */
  private static boolean impliesApplied(Meaning meaning) {
    return switch (meaning) {
      case SAVED, APPLIED, ROUND_BOOKED, ROUND_CANCELLED, OFFER -> false;
      case ASSESSMENT, ENDED, ROLE_CLOSED, WITHDRAWN, DECLINED, FEEDBACK, KEPT -> true;
    };
  }

  private static List<Dated> changes(Proposal proposal, @Nullable Timeline timeline, When when) {
    List<Fact> facts = facts(proposal, timeline == null ? null : timeline.application(), when);
    var dated = new ArrayList<Dated>();
    if (timeline != null
        && timeline.endedBy(when)
        && facts.stream().anyMatch(FactsOfProposal::needsOpen)) {
      dated.add(new Dated(when, new Fact.Reopened()));
    }
    facts.forEach(fact -> dated.add(new Dated(when, fact)));
    return dated;
  }

  private static boolean needsOpen(Fact fact) {
    return fact instanceof Fact.Reached
        || fact instanceof Fact.RoundBooked
        || fact instanceof Fact.Applied;
  }

  private static List<Fact> facts(Proposal proposal, @Nullable Application application, When when) {
    return switch (proposal.meaning()) {
      case SAVED, KEPT -> List.of();
      case APPLIED ->
          application != null
                  && application.appliedOn() != null
                  && !when.day().isBefore(application.appliedOn())
              ? List.of()
              : List.of(new Fact.Applied());
      case ROUND_BOOKED -> List.of(round(proposal));
      case ROUND_CANCELLED -> List.of(new Fact.RoundCancelled(proposal.uid(), proposal.start()));
      case ASSESSMENT -> List.of(new Fact.Reached(Stage.ASSESSMENT));
      case OFFER -> List.of(new Fact.Reached(Stage.OFFER));
      case ENDED -> closing(Closure.REJECTED, application);
      case ROLE_CLOSED -> closing(Closure.ROLE_CLOSED, application);
      case WITHDRAWN -> closing(Closure.WITHDRAWN, application);
      case DECLINED ->
          application != null && application.furthest() == Stage.OFFER
              ? closing(Closure.DECLINED, application)
              : closing(Closure.WITHDRAWN, application);
      case FEEDBACK -> List.of(new Fact.FeedbackReceived());
    };
  }

  private static Fact round(Proposal proposal) {
    Instant start = proposal.start();
    return start == null
        ? new Fact.Reached(proposal.stage())
        : new Fact.RoundBooked(
            proposal.stage(), start, proposal.uid(), proposal.sequence(), proposal.place());
  }

  /** What has ended does not end again. */
  private static List<Fact> closing(Closure closure, @Nullable Application application) {
    return application != null && application.closed().isPresent()
        ? List.of()
        : List.of(new Fact.Closed(closure));
  }
}
