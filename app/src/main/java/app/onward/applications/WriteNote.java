package app.onward.applications;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes, changes and removes notes. */
@Component
public class WriteNote {
  private final Applications applications;
  private final RecordEvent events;

  WriteNote(Applications applications, RecordEvent events) {
    this.applications = applications;
    this.events = events;
  }

  public Recording write(WorkspaceId workspace, ApplicationId id, String text) {
    return written(text, body -> events.now(workspace, id, new Fact.Noted(NoteId.next(), body)));
  }

  /**
   * Gives a note another wording.
   *
   * @throws UnknownIdException if no such note stands on the timeline
   */
  public Recording change(WorkspaceId workspace, ApplicationId id, NoteId note, String text) {
    Note standing = find(workspace, id, note);
    return written(
        text, body -> events.now(workspace, id, new Fact.NoteChanged(standing.id(), body)));
  }

  /**
   * Takes a note away.
   *
   * @throws UnknownIdException if no such note stands on the timeline
   */
  public Recording remove(WorkspaceId workspace, ApplicationId id, NoteId note) {
    return events.now(workspace, id, new Fact.NoteRemoved(find(workspace, id, note).id()));
  }

  /**
   * The note in its last wording.
   *
   * @throws UnknownIdException if no such note stands on the timeline
   */
  public Note find(WorkspaceId workspace, ApplicationId id, NoteId note) {
    return applications.find(workspace, id).stream()
        .flatMap(timeline -> Note.of(timeline).stream())
        .filter(each -> each.id().equals(note))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException(note));
  }

  private static Recording written(String text, Function<String, Recording> record) {
    String body = text.strip();
    if (body.isEmpty()) {
      return new Recording.Refused(Refusal.NOTHING_WRITTEN, null);
    }
    return body.length() > Note.LONGEST
        ? new Recording.Refused(Refusal.TOO_LONG, null)
        : record.apply(body);
  }
}
