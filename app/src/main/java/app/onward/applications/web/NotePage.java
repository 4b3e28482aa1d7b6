package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.NoteId;
import app.onward.platform.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Writing a note.
 *
 * @param note which is changed, or null for a new one
 * @param text as typed so far
 */
public record NotePage(
    Application application, @Nullable NoteId note, String text, Problems problems) {
  /** Where the form goes. */
  public String action() {
    String notes = "/applications/" + application.id() + "/notes";
    return note == null ? notes : notes + "/" + note;
  }
}
