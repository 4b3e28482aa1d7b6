package app.onward.mail;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the properties of a calendar's events as they are written.
 *
 * <p>ical4j tells lines, names, parameters and values apart; its typed model is left aside here, as
 * one value it cannot make sense of would cost the whole invite.
 */
final class CalendarLines implements ContentHandler {

  /** A property's value with its parameters, their names in upper case. */
  record Line(String value, Map<String, String> parameters) {
    static final Line NONE = new Line("", Map.of());
  }

  private static final int MOST_EVENTS = 200;

  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Line> calendar = new HashMap<>();
  private final List<Map<String, Line>> events = new ArrayList<>();
  private Map<String, String> parameters = new HashMap<>();
  private String value = "";

  private CalendarLines() {}

  /** Reads as far as the calendar can be read. */
  static CalendarLines of(String text) {
    CalendarLines lines = new CalendarLines();
    try {
      lines.parse(text);
    } catch (IOException | ParserException | RuntimeException _) {
      return lines; // the events before the broken line are kept; the raw text is shown anyway
    }
    return lines;
  }

  private void parse(String text) throws IOException, ParserException {
    new CalendarParserImpl(false).parse(new UnfoldingReader(new StringReader(text), true), this);
  }

  List<Map<String, Line>> events() {
    return events;
  }

  String method() {
    Line method = calendar.getOrDefault("METHOD", Line.NONE);
    return method.value().strip().toUpperCase(Locale.ROOT);
  }

  @Override
  public void startCalendar() {}

  @Override
  public void endCalendar() {}

  @Override
  public void startComponent(String name) {
    open.push(name.toUpperCase(Locale.ROOT));
    if ("VEVENT".equals(open.peek()) && events.size() < MOST_EVENTS) {
      events.add(new HashMap<>());
    }
  }

  @Override
  public void endComponent(String name) {
    open.poll();
  }

  @Override
  public void startProperty(String name) {
    parameters = new HashMap<>();
    value = "";
  }

  @Override
  public void parameter(String name, @Nullable String text) {
    parameters.put(name.toUpperCase(Locale.ROOT), text == null ? "" : text);
  }

  @Override
  public void propertyValue(@Nullable String text) {
    value = text == null ? "" : text;
  }

  @Override
  public void endProperty(String name) {
    String component = open.peek();
    Line line = new Line(value, Map.copyOf(parameters));
    if (component == null) {
      calendar.putIfAbsent(name.toUpperCase(Locale.ROOT), line);
    } else if (component.equals("VEVENT") && !events.isEmpty()) {
      events.getLast().putIfAbsent(name.toUpperCase(Locale.ROOT), line);
    }
  }
}
