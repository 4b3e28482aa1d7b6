package app.onward.understanding;

import java.util.Set;

/**
 * What is known of a mailbox beside the mail that is judged.
 *
 * @param ownAddresses the seeker's own addresses, in lower case; empty where none is known
 * @param ofJobThread whether the mail answers one that is about the search, or shares its thread
 * @param wroteBefore whether its sender has written about the search before
 * @param taught what the seeker's corrections say
 */
public record Background(
    Set<String> ownAddresses, boolean ofJobThread, boolean wroteBefore, Taught taught) {
  public static final Background NONE = new Background(Set.of(), false, false);

  public Background {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  public Background(Set<String> ownAddresses, boolean ofJobThread, boolean wroteBefore) {
    this(ownAddresses, ofJobThread, wroteBefore, Taught.NOTHING);
  }

  boolean isOwn(String address) {
    return ownAddresses.stream().anyMatch(address::equalsIgnoreCase);
  }
}
