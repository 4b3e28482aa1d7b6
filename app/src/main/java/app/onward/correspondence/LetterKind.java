package app.onward.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter is for; shown through {@code correspondence.kind.<kind>}. */
public enum LetterKind {
  /** After a round. */
  THANK_YOU,
  /** When the stated date has passed. */
  STATUS_QUESTION,
  /** The answer to a no, with nothing asked. */
  REPLY,
  /** The answer to a no, with the one request for feedback. */
  REPLY_AND_ASK,
  /** The one reminder of that request. */
  NUDGE,
  /** To somebody who says that they give no feedback. */
  POLICY_ANSWER,
  /** Six to eight weeks later. */
  FUTURE_OPENINGS,
  /** Which skills counted; never who it was. */
  WHO_GOT_IT;

  /** Whether it answers what somebody wrote, rather than a conversation. */
  public boolean answersMail() {
    return switch (this) {
      case REPLY, REPLY_AND_ASK, NUDGE, POLICY_ANSWER -> true;
      case THANK_YOU, STATUS_QUESTION, FUTURE_OPENINGS, WHO_GOT_IT -> false;
    };
  }

  /** As it stands in an address and in the files of drafts: {@code reply-and-ask}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<LetterKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
