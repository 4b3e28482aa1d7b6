package app.onward.applications;

import app.onward.applications.ChangeApplication.Dated;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes what an application is for, and keeps its posting's text. */
@Component
public class EditDetails {
  private final Applications applications;
  private final ChangeApplication changes;
  private final Clock clock;

  EditDetails(Applications applications, ChangeApplication changes, Clock clock) {
    this.applications = applications;
    this.changes = changes;
    this.clock = clock;
  }

  /** Records what is different, in one act; empty where nothing is. */
  public Optional<Recording> edit(
      WorkspaceId workspace, ApplicationId id, Details details, String posting) {
    Timeline timeline = found(workspace, id);
    When now = When.at(clock.instant(), clock.getZone());
    var facts = new ArrayList<Dated>();
    Application application = timeline.application();
    if (application != null && !details.equals(application.details())) {
      facts.add(new Dated(now, new Fact.DetailsChanged(details)));
    }
    if (!posting.isBlank() && !posting.strip().equals(posting(timeline))) {
      facts.add(new Dated(now, new Fact.PostingKept(posting.strip(), details.url())));
    }
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    String key = Summary.of(facts.getFirst().fact());
    String about = details.employer();
    return Optional.of(
        switch (changes.change(workspace, id, key, about, facts)) {
          case Change.Changed(_, var act) -> new Recording.Recorded(id, act, key, about);
          case Change.Refused(Refusal refusal) -> new Recording.Refused(refusal, null);
        });
  }

  /** The posting's text as it was last kept, or empty. */
  public String posting(WorkspaceId workspace, ApplicationId id) {
    return posting(found(workspace, id));
  }

  private static String posting(Timeline timeline) {
    return timeline.events().stream()
        .map(Event::fact)
        .filter(Fact.PostingKept.class::isInstance)
        .map(fact -> ((Fact.PostingKept) fact).text())
        .reduce("", (_, later) -> later);
  }

  private Timeline found(WorkspaceId workspace, ApplicationId id) {
    return applications.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }
}
