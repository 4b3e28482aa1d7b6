package app.onward.inbox;

import app.onward.mail.Position;
import app.onward.platform.WorkspaceId;

/**
 * An import has kept what it found up to a position.
 *
 * @param position in an account: a folder and the number of a mail in it
 */
public record MailKept(WorkspaceId workspace, Origin origin, Position position) {}
