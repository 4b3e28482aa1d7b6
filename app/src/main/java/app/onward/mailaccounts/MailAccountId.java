package app.onward.mailaccounts;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one mail account. */
public record MailAccountId(UUID value) {

  public static MailAccountId next() {
    return new MailAccountId(Ids.next());
  }

  /**
   * @throws app.onward.platform.UnknownIdException if the text is no id
   */
  public static MailAccountId of(String text) {
    return new MailAccountId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
