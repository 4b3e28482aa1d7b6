package app.onward.correspondence;

import app.onward.platform.undo.ActId;

/** The answer to keeping or sending a letter. */
public sealed interface Writing {
  record Written(LetterId letter, ActId act) implements Writing {}

  /**
   * Nothing was changed.
   *
   * @param reasonKey the message that says why
   */
  record Refused(String reasonKey) implements Writing {}
}
