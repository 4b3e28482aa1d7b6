package app.onward.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to adding an application by hand. */
public sealed interface Addition {
  record Added(Recording.Recorded recorded) implements Addition {}

  /** It may be there already; to add it all the same needs the person's word. */
  record PerhapsThere(List<LookAlike> alike) implements Addition {}

  /**
   * The day it was sent makes no sense.
   *
   * @param perhaps the day that may have been meant, or null
   */
  record Refused(Refusal refusal, @Nullable LocalDate perhaps) implements Addition {}
}
