package app.onward.inbox;

import app.onward.applications.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a suggestion does; the person may change any of it.
 *
 * @param target the application, or null where it is a new one or nobody has chosen
 * @param undecided whether several applications fit and the person has to choose
 * @param employer empty where the mail does not say, as role
 * @param on the day it happened
 * @param stage of the round, where the meaning is about one
 * @param start of the round, or null where none is stated
 * @param uid the calendar's name for the round, or null
 */
public record Proposal(
    Meaning meaning,
    @Nullable Target target,
    boolean undecided,
    String employer,
    String role,
    @Nullable String agency,
    @Nullable String location,
    @Nullable String requisitionId,
    LocalDate on,
    Stage stage,
    @Nullable Instant start,
    @Nullable String uid,
    int sequence,
    @Nullable String place) {

  /** Whether it can be accepted as it stands. */
  public boolean complete() {
    boolean named = !employer.isBlank() && !role.isBlank();
    return !undecided && (target instanceof Target.Existing || named);
  }
}
