package app.onward.feedback;

import app.onward.applications.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came back, sealed until its owner opens it.
 *
 * @param message the mail it came in, or null
 * @param sentences as they were split, and as the person sorted them
 */
public record ReceivedFeedback(
    FeedbackId id,
    ApplicationId application,
    Source source,
    LocalDate on,
    @Nullable UUID message,
    Seal seal,
    List<FeedbackSentence> sentences) {
  /** The longest text, in characters. */
  public static final int LONGEST = 10_000;

  public ReceivedFeedback {
    sentences = List.copyOf(sentences);
  }

  /** How it came; shown through {@code feedback.source.<source>}. */
  public enum Source {
    MAIL,
    /** Typed from a call or a conversation. */
    CALL,
    /** The page that somebody was sent a link to. */
    PAGE
  }

  /**
   * Whether it was opened, and when the person wants to.
   *
   * @param openedAt null while it is sealed
   * @param notBefore the day the person put it off to, or null
   * @param withPartner whether they want to open it with somebody
   */
  public record Seal(
      @Nullable Instant openedAt, @Nullable LocalDate notBefore, boolean withPartner) {
    static final Seal CLOSED = new Seal(null, null, false);
  }

  public boolean sealed() {
    return seal.openedAt() == null;
  }

  ReceivedFeedback with(Seal changed) {
    return new ReceivedFeedback(id, application, source, on, message, changed, sentences);
  }

  /** Sorted by the person. */
  public ReceivedFeedback with(List<FeedbackSentence> sorted) {
    return new ReceivedFeedback(id, application, source, on, message, seal, sorted);
  }

  /** Those of a kind; none while it is sealed. */
  public List<FeedbackSentence> of(FeedbackSentence.Kind kind) {
    return sealed()
        ? List.of()
        : sentences.stream().filter(sentence -> sentence.kind() == kind).toList();
  }
}
