package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What whoever got it can do, from a public page; never who it is. */
public record SuccessfulSkills(
    UUID id, ApplicationId application, List<String> skills, ActId act, Instant at) {
  /** So many skills, and no more. */
  public static final int MOST = 10;

  /** The longest skill, in characters. */
  public static final int LONGEST = 60;

  private static final Pattern LINK =
      Pattern.compile("(?i)https?:|www\\.|@|\\.(com|org|net|io|de|fr|uk|ch)\\b");

  public SuccessfulSkills {
    skills = List.copyOf(skills);
    if (problem(skills).isPresent()) {
      throw new IllegalArgumentException(skills.size() + " skills, or one that is none");
    }
  }

  /** Shown through {@code debriefs.who.problem.<problem>}. */
  public enum Problem {
    NONE,
    TOO_MANY,
    TOO_LONG,
    LINK
  }

  /** Why these are no skills; empty if they are. */
  public static Optional<Problem> problem(List<String> skills) {
    if (skills.isEmpty()) {
      return Optional.of(Problem.NONE);
    }
    if (skills.size() > MOST) {
      return Optional.of(Problem.TOO_MANY);
    }
    if (skills.stream().anyMatch(skill -> skill.length() > LONGEST)) {
      return Optional.of(Problem.TOO_LONG);
    }
    return skills.stream().anyMatch(skill -> LINK.matcher(skill).find())
        ? Optional.of(Problem.LINK)
        : Optional.empty();
  }
}
