package app.onward.mail.imap;

/**
 * A folder on a server that holds mail.
 *
 * @param name whole, as the server has it, decoded
 */
public record ListedFolder(String name, FolderUse use) {}
