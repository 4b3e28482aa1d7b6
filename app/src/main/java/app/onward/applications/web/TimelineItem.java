package app.onward.applications.web;

import app.onward.applications.Note;
import app.onward.applications.UsualAnswers.OfTwenty;
import app.onward.applications.When;
import app.onward.platform.undo.ActId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing on the timeline page, from the newest to the oldest. */
public sealed interface TimelineItem {
  /**
   * A fact in a sentence.
   *
   * @param detail a second line, or empty
   * @param act which undo takes back, or null where that would take the whole application
   */
  record Happened(When when, String sentence, String detail, Dot dot, @Nullable ActId act)
      implements TimelineItem {}

  /**
   * A mail.
   *
   * @param hard whether its text is only shown on request
   */
  record Letter(When when, UUID messageId, String subject, String from, boolean own, boolean hard)
      implements TimelineItem {}

  record Written(When when, Note note) implements TimelineItem {}

  /** A line of another module. */
  record Told(When when, String messageKey, List<String> arguments, String href)
      implements TimelineItem {
    public Told {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Days on which nothing happened.
   *
   * @param untilToday whether it still goes on
   * @param usual how many of twenty usually still get an answer, or null where nobody knows
   */
  record Gap(long days, boolean untilToday, @Nullable OfTwenty usual) implements TimelineItem {
    /** Which sentence says how many of twenty. */
    public String usualKey() {
      if (usual == null || usual.most() == 0) {
        return "applications.silence.usual-none";
      }
      return usual.least() == usual.most()
          ? "applications.silence.usual-about"
          : "applications.silence.usual-range";
    }
  }

  /** What the dot beside it looks like. */
  enum Dot {
    /** A step on the path. */
    STEP,
    /** Something beside the path. */
    SMALL,
    /** The end of the path. */
    END;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
