package app.onward.applications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why two applications may be one and the same; shown through {@code
 * applications.alike.<likeness>}.
 */
public enum Likeness {
  /** The employer's own number is the same. */
  SAME_NUMBER,
  /** The same employer and a role of nearly the same name. */
  SAME_ROLE,
  /** The same role directly and through an agency, or through two agencies, at once. */
  TWO_WAYS;

  /** What makes these two alike; empty if they are plainly different. */
  public static Optional<Likeness> between(Details a, Details b) {
    boolean sameNumber = sameNumber(a.requisitionId(), b.requisitionId());
    boolean sameRole =
        !differentNumbers(a, b)
            && EmployerName.of(a.employer()).equals(EmployerName.of(b.employer()))
            && RoleName.of(a.role()).like(RoleName.of(b.role()));
    if (!sameNumber && !sameRole) {
      return Optional.empty();
    }
    if (!sameAgency(a.agency(), b.agency())) {
      return Optional.of(TWO_WAYS);
    }
    return Optional.of(sameNumber ? SAME_NUMBER : SAME_ROLE);
  }

  private static boolean sameNumber(@Nullable String a, @Nullable String b) {
    return a != null && b != null && a.length() > 2 && a.equalsIgnoreCase(b);
  }

  private static boolean differentNumbers(Details a, Details b) {
    return a.requisitionId() != null
        && b.requisitionId() != null
        && !a.requisitionId().equalsIgnoreCase(b.requisitionId());
  }

  private static boolean sameAgency(@Nullable String a, @Nullable String b) {
    return a == null || b == null
        ? a == null && b == null
        : EmployerName.of(a).equals(EmployerName.of(b));
  }
}
