package app.onward.correspondence;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Standing;
import app.onward.platform.WorkingDays;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which letters make sense now, and of every other why not. */
@Component
public class OfferLetters {
  private static final int DAYS_FOR_THANKS = 3;
  private static final int WORKING_DAYS_OF_PATIENCE = 10;
  private static final int WEEKS_TO_FUTURE_OPENINGS = 6;
  private static final int WEEKS_TO_WHO_GOT_IT = 4;

  private final DraftLetter draft;
  private final List<LetterRules> rules;

  OfferLetters(DraftLetter draft, List<LetterRules> rules) {
    this.draft = draft;
    this.rules = List.copyOf(rules);
  }

  /**
   * Why a letter of this kind is not written now, as a message key; empty where it may be.
   *
   * @throws app.onward.platform.UnknownIdException if this workspace has no such application
   */
  public Optional<String> refusal(WorkspaceId workspace, ApplicationId id, LetterKind kind) {
    return refusal(workspace, draft.facts(workspace, id), kind);
  }

  /** The kinds that make sense now and were not sent yet, the likeliest first. */
  public List<LetterKind> offered(WorkspaceId workspace, ApplicationId id) {
    LetterFacts facts = draft.facts(workspace, id);
    return Arrays.stream(LetterKind.values())
        .filter(kind -> refusal(workspace, facts, kind).isEmpty() && wanted(facts, kind))
        .toList();
  }

  private Optional<String> refusal(WorkspaceId workspace, LetterFacts facts, LetterKind kind) {
    boolean ends = kind != LetterKind.THANK_YOU && kind != LetterKind.STATUS_QUESTION;
    if (ends && !rejected(facts.application())) {
      return Optional.of("correspondence.refused.not-ended");
    }
    Optional<String> own =
        kind == LetterKind.STATUS_QUESTION ? statusQuestion(facts) : Optional.empty();
    return own.or(
        () ->
            rules.stream()
                .flatMap(rule -> rule.refusal(workspace, facts.application(), kind).stream())
                .findFirst());
  }

  private static boolean rejected(Application application) {
    return application.standing() instanceof Standing.Closed(Closure closure, _, _)
        && (closure == Closure.REJECTED || closure == Closure.ROLE_CLOSED);
  }

  /** One for each round, while the application is open, and after the day they named. */
  private static Optional<String> statusQuestion(LetterFacts facts) {
    if (!facts.application().open()) {
      return Optional.of("correspondence.refused.ended");
    }
    if (facts.promisedBy().filter(by -> !by.isBefore(facts.day(facts.now()))).isPresent()) {
      return Optional.of("correspondence.refused.day-not-passed");
    }
    Instant round = facts.lastRound().orElse(Instant.MIN);
    return facts
        .sent(LetterKind.STATUS_QUESTION)
        .filter(at -> at.isAfter(round))
        .map(_ -> "correspondence.refused.asked-once");
  }

  private static boolean wanted(LetterFacts facts, LetterKind kind) {
    LocalDate today = facts.day(facts.now());
    return switch (kind) {
      case THANK_YOU -> thanksWanted(facts, today);
      case STATUS_QUESTION -> statusWanted(facts, today);
      case REPLY, REPLY_AND_ASK ->
          facts.sent(LetterKind.REPLY).isEmpty() && facts.sent(LetterKind.REPLY_AND_ASK).isEmpty();
      case NUDGE, POLICY_ANSWER -> facts.sent(kind).isEmpty() && kind == LetterKind.NUDGE;
      case FUTURE_OPENINGS -> laterWanted(facts, kind, today, WEEKS_TO_FUTURE_OPENINGS);
      case WHO_GOT_IT -> laterWanted(facts, kind, today, WEEKS_TO_WHO_GOT_IT);
    };
  }

  private static boolean thanksWanted(LetterFacts facts, LocalDate today) {
    Instant round = facts.lastRound().orElse(Instant.MIN);
    return facts.application().open()
        && facts.lastRound().isPresent()
        && !facts.day(round).plusDays(DAYS_FOR_THANKS).isBefore(today)
        && facts.sent(LetterKind.THANK_YOU).filter(at -> at.isAfter(round)).isEmpty();
  }

  private static boolean statusWanted(LetterFacts facts, LocalDate today) {
    LocalDate patient = WorkingDays.after(facts.application().heardOn(), WORKING_DAYS_OF_PATIENCE);
    return facts.application().stage().conversation()
        && facts.lastRound().isPresent()
        && !facts.promisedBy().map(by -> by.plusDays(1)).orElse(patient).isAfter(today);
  }

  private static boolean laterWanted(
      LetterFacts facts, LetterKind kind, LocalDate today, int weeks) {
    return facts.application().furthest().conversation()
        && facts.sent(kind).isEmpty()
        && facts.endedOn().filter(on -> !on.plusWeeks(weeks).isAfter(today)).isPresent();
  }
}
