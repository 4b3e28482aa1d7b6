package app.onward.understanding;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail states about an application; null where it states nothing, never a guess.
 *
 * @param location of the job, as the mail gives it
 * @param people on the employer's side
 * @param interviewAt in the zone the mail states, or that of its sender
 * @param grounds what a rejection or feedback says of why; {@link Grounds#NONE} for other mail
 */
public record Facts(
    @Nullable Fact<String> employer,
    @Nullable Fact<String> agency,
    @Nullable Fact<String> role,
    @Nullable Fact<String> requisitionId,
    @Nullable Fact<String> location,
    List<Fact<String>> people,
    @Nullable Fact<ZonedDateTime> interviewAt,
    @Nullable Fact<Format> format,
    @Nullable Fact<LocalDate> deadline,
    @Nullable Fact<String> link,
    Grounds grounds) {

  public static final Facts NONE = of(null, null, null, null);

  /** Null where they were written before they were read. */
  public Facts {
    people = people == null ? List.of() : List.copyOf(people);
    grounds = grounds == null ? Grounds.NONE : grounds;
  }

  /** With what names an application, and nothing else. */
  public static Facts of(
      @Nullable Fact<String> employer,
      @Nullable Fact<String> agency,
      @Nullable Fact<String> role,
      @Nullable Fact<String> requisitionId) {
    return new Facts(
        employer,
        agency,
        role,
        requisitionId,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        Grounds.NONE);
  }
}
