package app.onward.inbox;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Stage;
import app.onward.applications.Timeline;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.understanding.Fact;
import app.onward.understanding.Facts;
import app.onward.understanding.Format;
import app.onward.understanding.InterviewNews;
import app.onward.understanding.Label;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a suggestion what accepting it would do, as things stand now. */
@Component
public class ProposeChange {

  private static final int LONGEST_PLACE = 300;
  private static final Set<Stage> ROUNDS = EnumSet.of(Stage.SCREEN, Stage.INTERVIEW, Stage.FINAL);

  private static final Set<Meaning> NEWS =
      EnumSet.of(Meaning.ASSESSMENT, Meaning.ROUND_BOOKED, Meaning.OFFER);
  private static final double SURE_ENOUGH_TO_REOPEN = 0.7;

  private final Suggestions suggestions;
  private final Applications applications;
  private final Clock clock;

  ProposeChange(Suggestions suggestions, Applications applications, Clock clock) {
    this.suggestions = suggestions;
    this.applications = applications;
    this.clock = clock;
  }

  public Proposal of(WorkspaceId workspace, Suggestion suggestion, JobMail mail) {
    List<Target> targets = now(workspace, suggestion.targets());
    Target target = targets.size() == 1 ? targets.getFirst() : null;
    Optional<ProposedApplication> proposed = proposed(workspace, target);
    Facts facts = suggestion.judgement().facts();
    Meaning meaning = meaning(workspace, suggestion, mail, target);
    Invite invite = mail.invites().isEmpty() ? null : mail.invites().getFirst();
    return new Proposal(
        meaning,
        target,
        targets.size() > 1,
        proposed.map(ProposedApplication::employer).or(() -> value(facts.employer())).orElse(""),
        proposed
            .map(ProposedApplication::role)
            .or(() -> value(facts.role()).map(RoleName::shown))
            .orElse(""),
        proposed.map(ProposedApplication::agency).orElse(null),
        proposed.map(ProposedApplication::location).orElse(null),
        proposed.map(ProposedApplication::requisitionId).orElse(null),
        day(workspace, meaning, mail, target),
        stage(workspace, mail, invite, target),
        start(facts, invite),
        invite == null || invite.uid().isEmpty() ? null : invite.uid(),
        invite == null ? 0 : invite.sequence(),
        place(facts, invite));
  }

  /** What the calendar names; else the link to a conversation by video. */
  private static @Nullable String place(Facts facts, @Nullable Invite invite) {
    if (invite != null && !invite.place().isBlank()) {
      return invite.place();
    }
    Fact<Format> format = facts.format();
    return format != null && format.value() == Format.VIDEO
        ? value(facts.link()).filter(link -> link.length() <= LONGEST_PLACE).orElse(null)
        : null;
  }

  /** The targets, those that have become applications as such, each once; removed ones are gone. */
  public List<Target> now(WorkspaceId workspace, List<Target> targets) {
    Map<ProposedId, ApplicationId> opened = suggestions.opened(workspace, proposed(targets));
    return targets.stream()
        .map(target -> now(workspace, target, opened))
        .filter(target -> !(target instanceof Target.Existing(var id)) || isThere(workspace, id))
        .distinct()
        .toList();
  }

  /** What a target chosen some time ago stands for by now. */
  @Nullable Target now(WorkspaceId workspace, @Nullable Target chosen) {
    return chosen == null
        ? null
        : now(workspace, chosen, suggestions.opened(workspace, proposed(List.of(chosen))));
  }

  /** One that was opened and removed again may be opened anew. */
  private Target now(WorkspaceId workspace, Target target, Map<ProposedId, ApplicationId> opened) {
    return target instanceof Target.Proposed(ProposedId id)
            && opened.get(id) instanceof ApplicationId application
            && isThere(workspace, application)
        ? new Target.Existing(application)
        : target;
  }

  private boolean isThere(WorkspaceId workspace, ApplicationId id) {
    return application(workspace, new Target.Existing(id))
        .filter(application -> !application.removed())
        .isPresent();
  }

  private static List<ProposedId> proposed(List<Target> targets) {
    return targets.stream()
        .filter(Target.Proposed.class::isInstance)
        .map(target -> ((Target.Proposed) target).id())
        .toList();
  }

  private Optional<ProposedApplication> proposed(WorkspaceId workspace, @Nullable Target target) {
    if (!(target instanceof Target.Proposed(ProposedId id))) {
      return Optional.empty();
    }
    Map<ProposedId, ProposedApplication> found = suggestions.proposed(workspace, List.of(id));
    return Optional.ofNullable(found.get(id));
  }

  /** Whether accepting opens an application that has ended. */
  public boolean reopens(WorkspaceId workspace, Proposal proposal, JobMail mail) {
    return timeline(workspace, proposal.target())
        .filter(timeline -> FactsOfProposal.reopens(proposal, mail, timeline, clock.getZone()))
        .isPresent();
  }

  /**
   * The mail's own; no application ends before it was sent or before what it came to, whatever the
   * sender's clock said.
   */
  private LocalDate day(
      WorkspaceId workspace, Meaning meaning, JobMail mail, @Nullable Target target) {
    LocalDate sent = LocalDate.ofInstant(mail.sentAt(), clock.getZone());
    return timeline(workspace, target)
        .filter(timeline -> meaning.ends() && isOpen(timeline))
        .flatMap(Timeline::earliestEnd)
        .map(When::day)
        .filter(earliest -> earliest.isAfter(sent))
        .orElse(sent);
  }

  private static boolean isOpen(Timeline timeline) {
    Application application = timeline.application();
    return application != null && application.open();
  }

  /** From which day a proposal counts, seen from its mail. */
  public CountsFrom countsFrom(WorkspaceId workspace, Proposal proposal, JobMail mail) {
    if (proposal.on().equals(LocalDate.ofInstant(mail.sentAt(), clock.getZone()))) {
      return CountsFrom.ITS_DAY;
    }
    return application(workspace, proposal.target())
        .map(Application::appliedOn)
        .filter(proposal.on()::equals)
        .map(_ -> CountsFrom.APPLYING)
        .orElse(CountsFrom.LATER_NEWS);
  }

  /** After the end only sure news opens an application again; the rest is kept beside it. */
  private Meaning meaning(
      WorkspaceId workspace, Suggestion suggestion, JobMail mail, @Nullable Target target) {
    Meaning meaning = meaning(suggestion, mail);
    boolean unsure = suggestion.judgement().probability() < SURE_ENOUGH_TO_REOPEN;
    When sent = When.at(mail.sentAt(), clock.getZone());
    return NEWS.contains(meaning)
            && unsure
            && timeline(workspace, target).filter(timeline -> timeline.endedBy(sent)).isPresent()
        ? Meaning.KEPT
        : meaning;
  }

  private static Meaning meaning(Suggestion suggestion, JobMail mail) {
    Label label = suggestion.judgement().label();
    String text = mail.text().body();
    return switch (label) {
      case APPLICATION_CONFIRMATION -> Meaning.APPLIED;
      case RECRUITER_OUTREACH -> Meaning.SAVED;
      case ASSESSMENT -> Meaning.ASSESSMENT;
      case INTERVIEW ->
          suggestion.judgement().news() == InterviewNews.CANCELLED
              ? Meaning.ROUND_CANCELLED
              : Meaning.ROUND_BOOKED;
      case REJECTION ->
          suggestion.judgement().facts().grounds().roleGone() ? Meaning.ROLE_CLOSED : Meaning.ENDED;
      case OFFER -> Meaning.OFFER;
      case FEEDBACK -> Meaning.FEEDBACK;
      case CANDIDATE_REPLY -> own(OwnMail.of(mail.subject(), text));
      case FOLLOW_UP, JOB_ALERT, OTHER -> Meaning.KEPT;
    };
  }

  private static Meaning own(OwnMail mail) {
    return switch (mail) {
      case APPLICATION -> Meaning.APPLIED;
      case WITHDRAWAL -> Meaning.WITHDRAWN;
      case DECLINE -> Meaning.DECLINED;
      case REPLY -> Meaning.KEPT;
    };
  }

  /** What the mail tells; a mail that does not tell speaks of the round the application is at. */
  private Stage stage(
      WorkspaceId workspace, JobMail mail, @Nullable Invite invite, @Nullable Target target) {
    String title = invite == null ? mail.subject() : invite.summary() + "\n" + mail.subject();
    Stage told = RoundKind.of(title, mail.text().body());
    return told == null ? standing(workspace, target).orElse(Stage.INTERVIEW) : told;
  }

  private Optional<Stage> standing(WorkspaceId workspace, @Nullable Target target) {
    return application(workspace, target).map(Application::stage).filter(ROUNDS::contains);
  }

  private Optional<Application> application(WorkspaceId workspace, @Nullable Target target) {
    return timeline(workspace, target).map(Timeline::application);
  }

  private Optional<Timeline> timeline(WorkspaceId workspace, @Nullable Target target) {
    return target instanceof Target.Existing(ApplicationId id)
        ? applications.find(workspace, id)
        : Optional.empty();
  }

  private static @Nullable Instant start(Facts facts, @Nullable Invite invite) {
    if (invite != null && invite.start() != null) {
      return invite.start();
    }
    Fact<ZonedDateTime> stated = facts.interviewAt();
    return stated == null ? null : stated.value().toInstant();
  }

  private static Optional<String> value(@Nullable Fact<String> fact) {
    return Optional.ofNullable(fact).map(Fact::value);
  }
}
