package app.onward.applications.web;

import app.onward.applications.Refusal;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a refusal beside the field it is about. */
final class Refusals {
  private Refusals() {}

  /**
   * @param perhaps the day that may have been meant, or null
   */
  static Problems at(String field, Refusal refusal, @Nullable LocalDate perhaps, Dates dates) {
    String key = "applications.refused." + refusal.name().toLowerCase(Locale.ROOT);
    return Problems.of(
        field,
        perhaps == null
            ? dates.texts().get(key)
            : dates.texts().get(key + ".perhaps", dates.day(perhaps)));
  }

  /** The field of an event's form that a refusal is about. */
  static String field(Refusal refusal) {
    return switch (refusal) {
      case BEFORE_APPLIED, BEFORE_LATER_NEWS, IN_THE_FUTURE -> "day";
      case NO_OFFER_TO_ANSWER -> "closure";
      case ALREADY_THERE, NOT_THERE, ALREADY_CLOSED, NOT_CLOSED, ALREADY_REMOVED -> "what";
      case NOTHING_WRITTEN, TOO_LONG -> "text";
      case FILE_EMPTY, FILE_TOO_LARGE -> "file";
    };
  }
}
