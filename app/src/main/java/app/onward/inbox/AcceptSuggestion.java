package app.onward.inbox;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Change;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Refusal;
import app.onward.applications.Timeline;
import app.onward.applications.When;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.understanding.Label;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Puts a mail and what it says on the timeline of its application, adding that where needed. */
@Component
public class AcceptSuggestion {

  private final Suggestions suggestions;
  private final Messages messages;
  private final Applications applications;
  private final ChangeApplication changeApplication;
  private final ProposeChange proposeChange;
  private final LearnFromCorrection learnFromCorrection;
  private final PassOn passOn;
  private final IndexMail indexMail;
  private final Acts acts;
  private final Clock clock;

  AcceptSuggestion(
      Suggestions suggestions,
      Messages messages,
      Applications applications,
      ChangeApplication changeApplication,
      ProposeChange proposeChange,
      LearnFromCorrection learnFromCorrection,
      PassOn passOn,
      IndexMail indexMail,
      Acts acts,
      Clock clock) {
    this.suggestions = suggestions;
    this.messages = messages;
    this.applications = applications;
    this.changeApplication = changeApplication;
    this.proposeChange = proposeChange;
    this.learnFromCorrection = learnFromCorrection;
    this.passOn = passOn;
    this.indexMail = indexMail;
    this.acts = acts;
    this.clock = clock;
  }

  /** Accepts what was proposed, as it stands or as the person changed it, in an act of its own. */
  @Transactional
  public Acceptance accept(WorkspaceId workspace, MessageId id, Proposal proposal) {
    ActId act = acts.begin(workspace, clock.instant(), "inbox.act.accepted");
    Acceptance acceptance = accept(workspace, act, find(workspace, id), proposal);
    if (!(acceptance instanceof Acceptance.Accepted)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return acceptance;
  }

  /**
   * Accepts as it is proposed.
   *
   * @throws UnknownIdException if this workspace has no such suggestion
   */
  @Transactional
  public Acceptance accept(WorkspaceId workspace, MessageId id) {
    return accept(workspace, id, proposal(workspace, find(workspace, id)));
  }

  /** Accepts as it is proposed, as part of an act that has begun. */
  Acceptance accept(WorkspaceId workspace, ActId act, MessageId id) {
    Suggestion suggestion = find(workspace, id);
    return accept(workspace, act, suggestion, proposal(workspace, suggestion));
  }

  private Suggestion find(WorkspaceId workspace, MessageId id) {
    return suggestions.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  private Proposal proposal(WorkspaceId workspace, Suggestion suggestion) {
    return proposeChange.of(workspace, suggestion, mail(workspace, suggestion.id()));
  }

  private JobMail mail(WorkspaceId workspace, MessageId id) {
    return messages.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  private Acceptance accept(
      WorkspaceId workspace, ActId act, Suggestion suggestion, Proposal proposal) {
    if (suggestion.state() != SuggestionState.PENDING) {
      return new Acceptance.Decided(suggestion.state());
    }
    if (!proposal.complete()) {
      return new Acceptance.Incomplete();
    }
    JobMail mail = mail(workspace, suggestion.id());
    ApplicationId application;
    if (proposeChange.now(workspace, proposal.target())
        instanceof Target.Existing(ApplicationId existing)) {
      Change change = change(workspace, act, existing, suggestion, proposal, mail);
      if (change instanceof Change.Refused(var refusal)) {
        return new Acceptance.Refused(endsTooEarly(workspace, existing, proposal).orElse(refusal));
      }
      application = existing;
    } else {
      application = add(workspace, act, suggestion, proposal, mail);
    }
    suggestions.decide(
        workspace,
        new Decision(
            Ids.next(),
            suggestion.id(),
            SuggestionState.ACCEPTED,
            act,
            application,
            opened(workspace, suggestion, proposal),
            clock.instant()));
    passOn.accepted(workspace, act, new PassOn.Accepted(suggestion, proposal, mail, application));
    learn(workspace, act, suggestion, proposal, mail);
    indexMail.index(workspace, mail, suggestion.judgement().label(), application);
    return new Acceptance.Accepted(application, act);
  }

  /** Why it cannot end an application on that day; empty where the day is not in the way. */
  private Optional<Refusal> endsTooEarly(
      WorkspaceId workspace, ApplicationId id, Proposal proposal) {
    return applications
        .find(workspace, id)
        .filter(_ -> proposal.meaning().ends())
        .flatMap(timeline -> tooEarly(timeline, proposal.on()));
  }

  private static Optional<Refusal> tooEarly(Timeline timeline, LocalDate end) {
    Application application = timeline.application();
    if (application == null || !application.open()) {
      return Optional.empty();
    }
    LocalDate applied = application.appliedOn();
    return applied != null && end.isBefore(applied)
        ? Optional.of(Refusal.BEFORE_APPLIED)
        : timeline
            .earliestEnd()
            .filter(earliest -> end.isBefore(earliest.day()))
            .map(_ -> Refusal.BEFORE_LATER_NEWS);
  }

  /** Another meaning than was proposed is a correction. */
  private void learn(
      WorkspaceId workspace, ActId act, Suggestion suggestion, Proposal proposal, JobMail mail) {
    Label is = proposal.meaning().label();
    if (is != null
        && proposeChange.of(workspace, suggestion, mail).meaning() != proposal.meaning()) {
      learnFromCorrection.learn(workspace, act, suggestion, mail, is);
    }
  }

  private Change change(
      WorkspaceId workspace,
      ActId act,
      ApplicationId id,
      Suggestion suggestion,
      Proposal proposal,
      JobMail mail) {
    Timeline timeline =
        applications.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    Application application = timeline.application();
    return application == null || application.removed()
        ? new Change.Refused(Refusal.NOT_THERE)
        : changeApplication.change(workspace, act, id, facts(suggestion, proposal, mail, timeline));
  }

  private ApplicationId add(
      WorkspaceId workspace, ActId act, Suggestion suggestion, Proposal proposal, JobMail mail) {
    var details =
        new Details(
            proposal.employer(),
            proposal.role(),
            proposal.agency(),
            proposal.location(),
            proposal.requisitionId(),
            null,
            null);
    return changeApplication.add(
        workspace, act, When.on(proposal.on()), details, facts(suggestion, proposal, mail, null));
  }

  private List<Dated> facts(
      Suggestion suggestion, Proposal proposal, JobMail mail, @Nullable Timeline timeline) {
    String label = suggestion.judgement().label().code();
    var invited = new InvitedFacts(suggestion.judgement().facts(), mail.invites());
    List<Dated> facts =
        FactsOfProposal.of(proposal, mail, label, timeline, clock.getZone()).stream()
            .map(invited::with)
            .toList();
    return suggestion.sealed()
        ? facts.stream().map(AcceptSuggestion::withoutSubject).toList()
        : facts;
  }

  /** Of sealed feedback the timeline names nothing but its sender. */
  private static Dated withoutSubject(Dated dated) {
    return dated.fact() instanceof Fact.Mail(var id, var label, _, var from, var own)
        ? new Dated(dated.when(), new Fact.Mail(id, label, from, from, own))
        : dated;
  }

  /** The proposed application that this application stands for from now on. */
  private @Nullable ProposedId opened(
      WorkspaceId workspace, Suggestion suggestion, Proposal proposal) {
    return suggestion.targets().size() == 1
            && suggestion.targets().getFirst() instanceof Target.Proposed(ProposedId id)
            && suggestions.opened(workspace, List.of(id)).isEmpty()
        ? id
        : proposal.target() instanceof Target.Proposed(ProposedId chosen) ? chosen : null;
  }
}
