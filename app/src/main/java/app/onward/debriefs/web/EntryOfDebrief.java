package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.TimelineEntries;
import app.onward.applications.When;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** That somebody looked back stands on the timeline, and leads to what they wrote. */
@Component
class EntryOfDebrief implements TimelineEntries {
  private final Debriefs debriefs;
  private final Clock clock;

  EntryOfDebrief(Debriefs debriefs, Clock clock) {
    this.debriefs = debriefs;
    this.clock = clock;
  }

  @Override
  public List<Entry> of(WorkspaceId workspace, ApplicationId application) {
    return debriefs.about(workspace, application).stream().flatMap(this::entry).toList();
  }

  private Stream<Entry> entry(Debrief debrief) {
    Debrief.Closed closed = debrief.closed();
    return closed == null
        ? Stream.empty()
        : Stream.of(
            new Entry(
                When.at(closed.at(), clock.getZone()),
                "debriefs.entry.done",
                List.of(),
                "/debriefs/" + debrief.id()));
  }
}
