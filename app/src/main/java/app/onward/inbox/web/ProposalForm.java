package app.onward.inbox.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.applications.EmployerName;
import app.onward.applications.Stage;
import app.onward.inbox.Meaning;
import app.onward.inbox.Proposal;
import app.onward.inbox.ProposedId;
import app.onward.inbox.Target;
import app.onward.platform.web.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a person sees and changes it; what is not sent stays as it was proposed.
 *
 * @param target an application as {@link Target} writes it, or {@code new}
 * @param on as ISO 8601
 * @param start of the round, as ISO 8601 without zone; empty for none
 */
public record ProposalForm(
    String target,
    String employer,
    String role,
    String meaning,
    String on,
    String stage,
    String start) {
  /** A new application, whatever the mail proposes. */
  public static final String NEW = "new";

  public ProposalForm {
    target = requireNonNullElse(target, "");
    employer = requireNonNullElse(employer, "");
    role = requireNonNullElse(role, "");
    meaning = requireNonNullElse(meaning, "");
    on = requireNonNullElse(on, "");
    stage = requireNonNullElse(stage, "");
    start = requireNonNullElse(start, "");
  }

  static ProposalForm of(Proposal proposal, ZoneId zone) {
    Target target = proposal.target();
    Instant start = proposal.start();
    return new ProposalForm(
        target != null ? target.text() : proposal.undecided() ? "" : NEW,
        proposal.employer(),
        proposal.role(),
        proposal.meaning().name(),
        proposal.on().toString(),
        proposal.stage().name(),
        start == null
            ? ""
            : LocalDateTime.ofInstant(start, zone).withSecond(0).withNano(0).toString());
  }

  Optional<LocalDate> day() {
    return Typed.day(on);
  }

  /** Whether the round's start is empty or a moment, where it is about a round. */
  boolean startIsFine() {
    return !meaning.startsWith("ROUND_") || start.isBlank() || moment(ZoneId.of("UTC")) != null;
  }

  private @Nullable Instant moment(ZoneId zone) {
    try {
      return start.isBlank() ? null : LocalDateTime.parse(start.strip()).atZone(zone).toInstant();
    } catch (DateTimeParseException mistyped) {
      return null;
    }
  }

  boolean isNew() {
    return target.equals(NEW) || target.startsWith("proposed:");
  }

  /** The proposal with what the person changed. */
  Proposal changed(Proposal proposed, ZoneId zone) {
    Instant typed = moment(zone);
    Instant before = proposed.start();
    boolean untouched = before != null && typed != null && sameMinute(before, typed);
    boolean same = proposed.employer().isBlank() || sameEmployer(proposed);
    return new Proposal(
        one(Meaning.class, meaning).orElse(proposed.meaning()),
        chosen(proposed),
        proposed.undecided() && target.isBlank(),
        employer.strip(),
        role.strip(),
        same ? proposed.agency() : null,
        same ? proposed.location() : null,
        same ? proposed.requisitionId() : null,
        day().orElse(proposed.on()),
        one(Stage.class, stage).orElse(proposed.stage()),
        untouched ? before : typed,
        proposed.uid(),
        proposed.sequence(),
        proposed.place());
  }

  /** What the mail says of a posting is not said of another employer's. */
  private boolean sameEmployer(Proposal proposed) {
    return EmployerName.of(employer).equals(EmployerName.of(proposed.employer()));
  }

  private static boolean sameMinute(Instant a, Instant b) {
    return a.getEpochSecond() / 60 == b.getEpochSecond() / 60;
  }

  /** A new one belongs to the mails it was proposed with, unless the person says otherwise. */
  private @Nullable Target chosen(Proposal proposed) {
    if (target.isBlank()) {
      return proposed.target();
    }
    if (target.equals(NEW)) {
      return proposed.target() instanceof Target.Proposed(ProposedId id)
          ? new Target.Proposed(id)
          : null;
    }
    return Target.of(target);
  }

  static <E extends Enum<E>> Optional<E> one(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(word))
        .findFirst();
  }
}
