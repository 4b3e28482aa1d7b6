package app.onward.mail;

import java.util.Locale;

/**
 * A name and address as a header field states them.
 *
 * @param name the display name, decoded; empty when absent
 * @param address the address as written; empty when absent or unreadable
 */
public record MailAddress(String name, String address) {

  public static final MailAddress NONE = new MailAddress("", "");

  /** The display name, or the address where there is none. */
  public String shown() {
    return name.isBlank() ? address : name;
  }

  /** What follows the at sign, in lower case; empty when there is none. */
  public String domain() {
    int at = address.lastIndexOf('@');
    return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
