package app.onward.interviews;

import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A round for one's own calendar (RFC 5545): its name stays the same when it moves, and its time is
 * given in its zone.
 *
 * @param summary the line a calendar shows
 * @param description what else is known, or empty
 */
public record CalendarFile(Round round, String summary, String description) {
  /** The file's text. */
  public String text(Instant now) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Onward//Rounds//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableMethod.PUBLISH);
    TimeZone known =
        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(round.zone().getId());
    if (known != null) {
      calendar.add(known.getVTimeZone());
    }
    calendar.add(event(known != null, now));
    return calendar.toString();
  }

  private VEvent event(boolean inZone, Instant now) {
    ZonedDateTime start = round.start().atZone(round.zone());
    ZonedDateTime end = round.end().atZone(round.zone());
    VEvent event =
        inZone ? new VEvent(start, end, summary) : new VEvent(round.start(), round.end(), summary);
    event.replace(new DtStamp(now));
    event.add(new Uid(uid()));
    event.add(new Sequence(round.sequence()));
    if (round.place() != null) {
      event.add(new Location(round.place()));
    }
    if (!description.isEmpty()) {
      event.add(new Description(description));
    }
    if (round.cancelled()) {
      event.add(new Status(Status.VALUE_CANCELLED));
    }
    return event;
  }

  private String uid() {
    return round.calendarUid().orElse(round.id() + "@onward");
  }
}
