package app.onward.correspondence.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.TimelineEntries;
import app.onward.applications.When;
import app.onward.correspondence.Letter;
import app.onward.correspondence.Letters;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that were sent, on the timeline of their application. */
@Component
class SentLetters implements TimelineEntries {
  private final Letters letters;
  private final Clock clock;

  SentLetters(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public List<Entry> of(WorkspaceId workspace, ApplicationId application) {
    return letters.of(workspace, application).stream()
        .flatMap(letter -> letter.sentAt().map(at -> entry(letter, at)).stream())
        .toList();
  }

  private Entry entry(Letter letter, Instant at) {
    return new Entry(
        When.at(at, clock.getZone()),
        "correspondence.timeline." + letter.kind().word(),
        List.of(),
        "/applications/" + letter.application() + "/letters/" + letter.id());
  }
}
