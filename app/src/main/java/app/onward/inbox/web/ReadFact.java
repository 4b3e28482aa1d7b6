package app.onward.inbox.web;

import app.onward.understanding.Fact;
import java.util.regex.Pattern;

/**
 * Something that was read from a mail, as the page shows it.
 *
 * @param name what it is
 * @param line where the mail says so, in its own words; empty where its calendar entry does
 * @param sure how sure the reading is
 */
public record ReadFact(String name, String value, String line, Sure sure) {

  /** In words, because a figure would say more than is known. */
  public enum Sure {
    CALENDAR,
    YES,
    FAIRLY,
    PERHAPS;

    private static final double SURE = 0.85;
    private static final double FAIRLY_SURE = 0.7;

    private static Sure of(Fact<?> fact) {
      if (ofCalendar(fact)) {
        return CALENDAR;
      }
      if (fact.confidence() >= SURE) {
        return YES;
      }
      return fact.confidence() >= FAIRLY_SURE ? FAIRLY : PERHAPS;
    }
  }

  private static final Pattern CALENDAR_LINE = Pattern.compile("[A-Z]+: .*");

  static ReadFact of(String name, String value, Fact<?> fact) {
    return new ReadFact(name, value, ofCalendar(fact) ? "" : fact.line(), Sure.of(fact));
  }

  private static boolean ofCalendar(Fact<?> fact) {
    return CALENDAR_LINE.matcher(fact.line()).matches();
  }
}
