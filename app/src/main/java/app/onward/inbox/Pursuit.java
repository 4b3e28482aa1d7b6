package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.EmployerName;
import app.onward.understanding.Fact;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mails that belong together, and perhaps the application they belong to; grows as mail joins. */
final class Pursuit {

  private static final Pattern LETTERS_THEN_NUMBER = Pattern.compile("[A-Z]*(\\d{4,})");
  private static final double GUESSED = 0.6;
  private static final double STATED = 0.7;

  private final List<Letter> letters = new ArrayList<>();
  private final Set<String> requisitions = new HashSet<>();
  private final Set<String> domains = new HashSet<>();
  private final Set<RoleName> appliedFor = new HashSet<>();
  private boolean opens;
  private @Nullable Known known;

  Pursuit(@Nullable Known known) {
    this.known = known;
    this.opens = known != null;
    if (known != null) {
      appliedFor.add(RoleName.of(known.details().role()));
    }
    if (known != null && known.details().requisitionId() != null) {
      requisitions.add(requisition(known.details().requisitionId()));
    }
  }

  void add(Letter letter, boolean ownDomain) {
    letters.add(letter);
    opens |= opens(letter);
    if (isReceipt(letter) && statesRole(letter)) {
      role(letter).ifPresent(appliedFor::add);
    }
    Fact<String> stated = letter.judgement().facts().requisitionId();
    if (stated != null) {
      requisitions.add(requisition(stated.value()));
    }
    if (ownDomain) {
      domains.add(letter.correspondent().substring(letter.correspondent().indexOf('@') + 1));
    }
  }

  void join(Pursuit other) {
    letters.addAll(other.letters);
    requisitions.addAll(other.requisitions);
    domains.addAll(other.domains);
    appliedFor.addAll(other.appliedFor);
    opens |= other.opens;
    known = known == null ? other.known : known;
  }

  /** REQ-20418, 20418 and R20418 name the same role. */
  private static String requisition(String stated) {
    String plain = stated.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    var number = LETTERS_THEN_NUMBER.matcher(plain);
    return number.matches() ? number.group(1) : plain;
  }

  @Nullable Known known() {
    return known;
  }

  List<Letter> letters() {
    return letters;
  }

  Set<String> requisitions() {
    return requisitions;
  }

  Set<String> domains() {
    return domains;
  }

  boolean sharesRequisition(Pursuit other) {
    return requisitions.stream().anyMatch(other.requisitions::contains);
  }

  boolean contradicts(Pursuit other) {
    boolean requisition =
        !requisitions.isEmpty() && !other.requisitions.isEmpty() && !sharesRequisition(other);
    return requisition || (known != null && other.known != null && !known.equals(other.known));
  }

  /** Whether receipts of both state roles, and none is the same. */
  boolean appliedForAnother(Pursuit other) {
    return !appliedFor.isEmpty()
        && !other.appliedFor.isEmpty()
        && appliedFor.stream().noneMatch(other.appliedFor::contains);
  }

  Optional<String> employer() {
    return known != null
        ? Optional.of(known.details().employer())
        : best(letter -> letter.judgement().facts().employer(), GUESSED);
  }

  Optional<String> role() {
    return known != null
        ? Optional.of(known.details().role())
        : best(letter -> letter.judgement().facts().role(), 0).map(RoleName::shown);
  }

  Optional<String> agency() {
    return best(letter -> letter.judgement().facts().agency(), 0);
  }

  Optional<String> location() {
    return best(letter -> letter.judgement().facts().location(), 0);
  }

  Optional<String> requisitionId() {
    return best(letter -> letter.judgement().facts().requisitionId(), 0);
  }

  Optional<EmployerName> employerName() {
    return employer().map(EmployerName::of);
  }

  Optional<RoleName> roleName() {
    return role().map(RoleName::of).filter(role -> !role.isEmpty());
  }

  /** What most of the mail says, the surer the heavier; the seeker's own guesses do not count. */
  private Optional<String> best(Function<Letter, @Nullable Fact<String>> which, double ownAtLeast) {
    Map<String, Double> votes = new HashMap<>();
    for (Letter letter : letters) {
      Fact<String> fact = which.apply(letter);
      if (fact != null && !(letter.own() && fact.confidence() < ownAtLeast)) {
        votes.merge(fact.value(), weight(letter, fact), Double::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparingDouble(Map.Entry<String, Double>::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static double weight(Letter letter, Fact<String> fact) {
    return fact.confidence() * fact.confidence() * (isReceipt(letter) ? 3 : 1);
  }

  /** Whether one of its mails says that an application was sent. */
  boolean opens() {
    return opens;
  }

  static boolean opens(Letter letter) {
    return letter.own()
        ? OwnMail.of(letter.subject(), letter.text()) == OwnMail.APPLICATION
        : isReceipt(letter);
  }

  private static boolean isReceipt(Letter letter) {
    return letter.judgement().label() == Label.APPLICATION_CONFIRMATION;
  }

  /** Whether a mail says which role it is about, and does not only seem to. */
  static boolean statesRole(Letter letter) {
    Fact<String> stated = letter.judgement().facts().role();
    return stated != null && stated.confidence() >= STATED;
  }

  static Optional<RoleName> role(Letter letter) {
    return Optional.ofNullable(letter.judgement().facts().role())
        .map(stated -> RoleName.of(stated.value()))
        .filter(role -> !role.isEmpty());
  }

  Instant first() {
    Instant mail =
        letters.stream().map(Letter::sentAt).min(Comparator.naturalOrder()).orElse(Instant.MAX);
    if (known == null) {
      return mail;
    }
    return known.opened().isBefore(mail) ? known.opened() : mail;
  }

  /** When it ended, as far as mail and timeline say. */
  Optional<Instant> ended() {
    if (known != null && known.ended() != null) {
      return Optional.of(known.ended());
    }
    return letters.stream()
        .filter(letter -> !letter.own() && letter.judgement().label() == Label.REJECTION)
        .map(Letter::sentAt)
        .min(Comparator.naturalOrder());
  }

  Optional<ApplicationId> application() {
    return Optional.ofNullable(known).map(Known::id);
  }
}
