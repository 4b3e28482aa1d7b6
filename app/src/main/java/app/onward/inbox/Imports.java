package app.onward.inbox;

import app.onward.mail.MailFailure;
import app.onward.mail.Position;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The readings of mail, each with how far it came and what it passed over. */
public interface Imports {

  void add(WorkspaceId workspace, Import queued);

  Optional<Import> find(WorkspaceId workspace, ImportId id);

  /** All imports, newest first. */
  List<Import> all(WorkspaceId workspace);

  /** A slice of all imports, newest first. */
  Page<Import> all(WorkspaceId workspace, PageRequest page);

  /** The imports of one account, newest first. */
  List<Import> ofAccount(WorkspaceId workspace, UUID account);

  /** What was passed over, in the order in which it was found. */
  Page<ImportSkip> skips(WorkspaceId workspace, ImportId id, PageRequest page);

  /** Notes that reading begins or goes on. */
  void begin(WorkspaceId workspace, ImportId id, long bytesTotal, Instant now);

  /** Adds to the tally and moves the position, as part of the transaction that keeps the mail. */
  void advance(
      WorkspaceId workspace,
      ImportId id,
      Position position,
      long bytesRead,
      Tally more,
      List<ImportSkip> skips,
      Instant now);

  /** Notes why the server handed out no more, and how often in a row. */
  void breakOff(WorkspaceId workspace, ImportId id, MailFailure failure, int tries, Instant now);

  void requestCancel(WorkspaceId workspace, ImportId id);

  /** Forgets what was passed over; how many there were stays in the tally. */
  void forgetSkips(WorkspaceId workspace, ImportId id);

  void finish(WorkspaceId workspace, ImportId id, ImportState state, Instant now);
}
