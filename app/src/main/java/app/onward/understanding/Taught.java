package app.onward.understanding;

import app.onward.mail.MailAddress;
import java.util.List;
import java.util.Optional;

/** What a person's corrections say about a mail. */
public interface Taught {

  /** Nothing was corrected. */
  Taught NOTHING = (said, from, wording) -> Optional.empty();

  /**
   * What a mail is instead of what its words seem to say; empty where nobody corrected one like it.
   *
   * @param wording its sentences as {@link Wording#of} gives them
   */
  Optional<Label> insteadOf(Label said, MailAddress from, List<String> wording);

  /** Whether somebody corrected what was taken for this. */
  default boolean corrects(Label said) {
    return this != NOTHING;
  }
}
