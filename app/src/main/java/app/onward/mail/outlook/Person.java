package app.onward.mail.outlook;

/**
 * Somebody a mail names.
 *
 * @param name empty where only the address is known
 * @param address empty where the mail went no further than its own server
 */
public record Person(Role role, String name, String address) {

  /** As whom the mail names them. */
  public enum Role {
    FROM,
    TO,
    CC,
    HIDDEN
  }
}
