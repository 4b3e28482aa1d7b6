package app.onward.commands;

import app.onward.inbox.Import;
import app.onward.inbox.ImportState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, as it travels between a command and the server.
 *
 * @param going whether something may still change
 * @param bytesTotal 0 until it was measured
 * @param jobMails new ones that belong to the search
 * @param known messages that were here already
 * @param skipped messages and files that were passed over
 * @param secondsLeft null while nobody can tell
 * @param failure the key of the sentence that says why it could not go on, or null where it could
 */
public record ImportProgress(
    String id,
    String name,
    ImportState state,
    boolean going,
    long bytesRead,
    long bytesTotal,
    long messages,
    long jobMails,
    long known,
    long skipped,
    @Nullable Long secondsLeft,
    @Nullable String failure) {

  public static ImportProgress of(Import found) {
    return new ImportProgress(
        found.id().toString(),
        found.name(),
        found.state(),
        found.state().going(),
        found.bytesRead(),
        found.bytesTotal(),
        found.tally().messages(),
        found.tally().jobMails(),
        found.tally().known(),
        found.tally().skipped(),
        found.left().map(Duration::toSeconds).orElse(null),
        found.failureKey());
  }

  /** What a command asks for: a path on this machine. */
  public record Wanted(String path) {}
}
