package app.onward.mail.imap;

/**
 * How far a folder was read.
 *
 * @param uidValidity of the numbering in which the next counts; 0 before the first reading
 * @param lastUid everything up to this number was read
 */
public record FolderState(String name, long uidValidity, long lastUid) {

  /** From where to go on in a numbering. */
  long goesOnAfter(long currentValidity) {
    return uidValidity == currentValidity ? lastUid : 0;
  }
}
