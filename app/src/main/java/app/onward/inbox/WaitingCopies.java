package app.onward.inbox;

import java.nio.file.Path;
import java.util.Set;

/** The copies of mailboxes that are still to be read, of all workspaces. */
public interface WaitingCopies {
  Set<Path> paths();
}
