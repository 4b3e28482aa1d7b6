package app.onward.understanding;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What a mail states about an application; null where it states nothing, never a guess. */
public record Facts(
    @Nullable Fact<String> employer,
    @Nullable Fact<String> agency,
    @Nullable Fact<String> role,
    @Nullable Fact<String> requisitionId,
    @Nullable Fact<String> location,
    @Nullable Fact<ZonedDateTime> interviewAt,
    @Nullable Fact<LocalDate> deadline,
    @Nullable Fact<String> link) {

  public static final Facts NONE = new Facts(null, null, null, null, null, null, null, null);
}
