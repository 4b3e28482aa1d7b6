package app.onward.applications;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the person wrote down about an application, in its last wording.
 *
 * @param writtenAt when it was first written
 */
public record Note(NoteId id, String text, Instant writtenAt) {
  /** The longest note, in characters. */
  public static final int LONGEST = 20_000;

  /** The notes that stand on a timeline, oldest first. */
  public static List<Note> of(Timeline timeline) {
    var notes = new LinkedHashMap<NoteId, Note>();
    for (Event event : timeline.events()) {
      if (event.fact() instanceof Fact.Noted(NoteId id, String text)) {
        notes.put(id, new Note(id, text, event.recordedAt()));
      } else if (event.fact() instanceof Fact.NoteChanged(NoteId id, String text)) {
        notes.computeIfPresent(id, (_, note) -> new Note(id, text, note.writtenAt()));
      } else if (event.fact() instanceof Fact.NoteRemoved(NoteId id)) {
        notes.remove(id);
      }
    }
    return List.copyOf(notes.values());
  }
}
