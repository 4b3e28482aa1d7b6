package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.EmployerName;
import app.onward.understanding.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which mails belong to one application: by thread and calendar event, by requisition id,
 * by employer and role, then by time. Near names are never joined, and where two fit nothing is
 * decided.
 */
final class Linking {

  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration APPLIED_AGAIN = Duration.ofDays(3);
  private static final double SURE_OF_ROLE = 0.8;

  private final Pursuits pursuits = new Pursuits();
  private final Map<Pursuit, List<Pursuit>> choices = new LinkedHashMap<>();
  private final Map<Letter, LetterText> texts = new IdentityHashMap<>();

  private Linking() {}

  /** What linking found: the applications mail proposes, and where each mail goes. */
  record Result(List<ProposedApplication> proposed, List<Link> links) {}

  /**
   * Links mails, given in the order of time.
   *
   * @param ownDomain whether the domain of an address belongs to those who write from it
   */
  static Result of(List<Known> applications, List<Letter> letters, Predicate<String> ownDomain) {
    var known = new LinkedHashMap<ApplicationId, Known>();
    applications.forEach(each -> known.put(each.id(), each));
    var linking = new Linking();
    List<Pursuit> threads = Threads.of(letters, known, ownDomain);
    threads.forEach(
        thread -> Optional.ofNullable(thread.known()).ifPresent(k -> known.remove(k.id())));
    known.values().forEach(each -> linking.pursuits.add(new Pursuit(each)));
    linking.place(threads);
    return linking.result();
  }

  /** Those that open an application first, so that what came before them finds it. */
  private void place(List<Pursuit> threads) {
    threads.stream()
        .sorted(Comparator.comparing((Pursuit t) -> !t.opens()).thenComparing(Pursuit::first))
        .forEach(this::place);
  }

  private void place(Pursuit thread) {
    List<Pursuit> fitting = fitting(thread);
    if (fitting.size() == 1) {
      pursuits.join(fitting.getFirst(), thread);
    } else if (fitting.isEmpty() || thread.known() != null) {
      pursuits.add(thread);
    } else {
      choices.put(thread, fitting);
    }
  }

  private List<Pursuit> fitting(Pursuit thread) {
    List<Pursuit> byRequisition =
        pursuits.sharingRequisition(thread).stream()
            .filter(pursuit -> !pursuit.contradicts(thread) && evidence(pursuit, thread) > 0)
            .toList();
    if (!byRequisition.isEmpty()) {
      return byRequisition;
    }
    List<LetterText> words = thread.letters().stream().map(this::text).toList();
    List<Pursuit> possible =
        pursuits.near(thread, words).stream()
            .filter(pursuit -> !pursuit.contradicts(thread))
            .toList();
    List<Pursuit> atEmployer = strongest(possible, thread);
    List<Pursuit> forRole = forRole(atEmployer, thread);
    List<Pursuit> then = inTime(forRole, thread);
    return then.isEmpty() && !thread.opens() ? forRole : then;
  }

  /** Those at the employer that most clearly is this mail's. */
  private List<Pursuit> strongest(List<Pursuit> possible, Pursuit thread) {
    var byEvidence = new HashMap<Integer, List<Pursuit>>();
    for (Pursuit pursuit : possible) {
      byEvidence.computeIfAbsent(evidence(pursuit, thread), _ -> new ArrayList<>()).add(pursuit);
    }
    byEvidence.remove(0);
    return byEvidence.keySet().stream()
        .max(Comparator.naturalOrder())
        .map(byEvidence::get)
        .orElse(List.of());
  }

  /** How clearly a mail is from, to or about a pursuit's employer; 0 for not at all. */
  private int evidence(Pursuit pursuit, Pursuit thread) {
    if (pursuit.domains().stream().anyMatch(thread.domains()::contains)) {
      return 3;
    }
    Optional<EmployerName> employer = pursuit.employerName();
    if (employer.isEmpty()) {
      return 0;
    }
    EmployerName name = employer.get();
    boolean named =
        thread.letters().stream().anyMatch(letter -> text(letter).headNames(name))
            || thread.domains().stream().anyMatch(domain -> LetterText.domainNames(domain, name));
    if (named) {
      return 3;
    }
    return thread.letters().stream().anyMatch(letter -> text(letter).bodyNames(name)) ? 1 : 0;
  }

  private LetterText text(Letter letter) {
    return texts.computeIfAbsent(letter, LetterText::of);
  }

  /** Those whose role the mail names; all, where it names none. */
  private List<Pursuit> forRole(List<Pursuit> atEmployer, Pursuit thread) {
    List<Pursuit> possible =
        atEmployer.stream().filter(pursuit -> !pursuit.appliedForAnother(thread)).toList();
    List<Pursuit> named =
        possible.stream()
            .filter(pursuit -> pursuit.roleName().filter(role -> names(thread, role)).isPresent())
            .toList();
    if (!named.isEmpty()) {
      int longest = named.stream().mapToInt(Linking::roleLength).max().orElse(0);
      boolean otherStated = thread.opens() && statesLongerRole(thread, longest);
      return otherStated
          ? List.of()
          : named.stream().filter(pursuit -> roleLength(pursuit) == longest).toList();
    }
    boolean statesAnother = statesRole(thread);
    return possible.stream()
        .filter(pursuit -> pursuit.roleName().isEmpty() || !statesAnother)
        .toList();
  }

  private boolean names(Pursuit thread, RoleName role) {
    return thread.letters().stream()
        .anyMatch(
            letter ->
                text(letter).names(role) || Pursuit.role(letter).filter(role::equals).isPresent());
  }

  private static int roleLength(Pursuit pursuit) {
    return pursuit.roleName().map(role -> role.folded().length()).orElse(0);
  }

  private static boolean statesLongerRole(Pursuit thread, int than) {
    return statesRole(thread) && roleLength(thread) > than;
  }

  private static boolean statesRole(Pursuit thread) {
    return thread.letters().stream()
        .map(letter -> letter.judgement().facts().role())
        .anyMatch(role -> role != null && role.confidence() >= SURE_OF_ROLE);
  }

  /** Those that had begun and not ended by then; a word after the end is welcome too. */
  private static List<Pursuit> inTime(List<Pursuit> fitting, Pursuit thread) {
    Instant first = thread.first();
    if (thread.opens()) {
      return fitting.stream()
          .filter(
              pursuit ->
                  pursuit.ended().isEmpty()
                      || first.isBefore(pursuit.ended().get().plus(APPLIED_AGAIN)))
          .toList();
    }
    List<Pursuit> begun =
        fitting.stream().filter(p -> p.first().isBefore(first.plus(BEFORE))).toList();
    List<Pursuit> asLate = begun.isEmpty() ? fitting : begun;
    boolean afterwards = speaksOfThePast(thread);
    List<Pursuit> preferred =
        asLate.stream()
            .filter(
                pursuit ->
                    pursuit.ended().map(end -> !end.isAfter(first)).orElse(false) == afterwards)
            .toList();
    return preferred.isEmpty() ? asLate : preferred;
  }

  private static boolean speaksOfThePast(Pursuit thread) {
    return thread.letters().getFirst().judgement().label() == Label.FEEDBACK;
  }

  private Result result() {
    var proposed = new ArrayList<ProposedApplication>();
    var links = new ArrayList<Link>();
    var targets = new HashMap<Pursuit, Target>();
    Set<ProposedId> taken = new HashSet<>();
    for (Pursuit pursuit : pursuits.all()) {
      Target target = target(pursuit, taken, proposed);
      targets.put(pursuit, target);
      boolean worth = pursuit.known() != null || isWorthProposing(pursuit);
      for (Letter letter : pursuit.letters()) {
        links.add(
            new Link(letter.id(), worth ? List.of(target) : List.of(), isCertain(letter, pursuit)));
      }
    }
    choices.forEach(
        (thread, fitting) ->
            thread
                .letters()
                .forEach(
                    letter ->
                        links.add(
                            new Link(
                                letter.id(), fitting.stream().map(targets::get).toList(), false))));
    return new Result(proposed, links);
  }

  private static Target target(
      Pursuit pursuit, Set<ProposedId> taken, List<ProposedApplication> proposed) {
    if (pursuit.application().isPresent()) {
      return new Target.Existing(pursuit.application().get());
    }
    ProposedId id =
        pursuit.letters().stream()
            .map(Letter::proposed)
            .filter(before -> before != null && !taken.contains(before))
            .findFirst()
            .orElseGet(ProposedId::next);
    taken.add(id);
    proposed.add(
        new ProposedApplication(
            id,
            pursuit.employer().orElse(null),
            pursuit.role().orElse(null),
            pursuit.agency().orElse(null),
            pursuit.location().orElse(null),
            pursuit.requisitionId().orElse(null)));
    return new Target.Proposed(id);
  }

  /** The seeker's own mail alone proposes nothing, unless it is an application. */
  private static boolean isWorthProposing(Pursuit pursuit) {
    return pursuit.opens() || pursuit.letters().stream().anyMatch(letter -> !letter.own());
  }

  private static boolean isCertain(Letter letter, Pursuit pursuit) {
    return letter.judgement().label() == Label.APPLICATION_CONFIRMATION
        && letter.judgement().probability() >= 0.9
        && pursuit.employer().isPresent()
        && pursuit.roleName().isPresent()
        && Pursuit.statesRole(letter);
  }
}
