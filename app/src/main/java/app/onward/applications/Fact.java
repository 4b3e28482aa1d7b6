package app.onward.applications;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event on a timeline says; kept as JSON with its name, so a name never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
public sealed interface Fact {
  /** Whether something moved; what a person only notes for themselves does not end a silence. */
  default boolean breaksSilence() {
    return switch (this) {
      case Added _,
          Applied _,
          Reached _,
          Put _,
          RoundBooked _,
          RoundCancelled _,
          AnswerPromised _,
          Closed _,
          Reopened _,
          FeedbackReceived _ ->
          true;
      case Mail mail -> !mail.own();
      case DetailsChanged _,
          Noted _,
          NoteChanged _,
          NoteRemoved _,
          PostingKept _,
          FileKept _,
          FileRemoved _,
          Removed _ ->
          false;
    };
  }

  /** Whether an end that comes to light later cannot lie before it. */
  default boolean refusesEarlierEnd() {
    return switch (this) {
      case Applied _, Reached _, Put _, RoundBooked _, Closed _, Reopened _ -> true;
      case Added _,
          DetailsChanged _,
          RoundCancelled _,
          AnswerPromised _,
          FeedbackReceived _,
          Mail _,
          Noted _,
          NoteChanged _,
          NoteRemoved _,
          PostingKept _,
          FileKept _,
          FileRemoved _,
          Removed _ ->
          false;
    };
  }

  /** The first event of every application. */
  @JsonTypeName("added")
  record Added(Details details) implements Fact {}

  @JsonTypeName("details-changed")
  record DetailsChanged(Details details) implements Fact {}

  /** The application was sent. */
  @JsonTypeName("applied")
  record Applied() implements Fact {}

  /** It came at least as far as this stage; it never moves an application backwards. */
  @JsonTypeName("reached")
  record Reached(Stage stage) implements Fact {}

  /** The person put it at this stage by hand, forwards or backwards. */
  @JsonTypeName("put")
  record Put(Stage stage) implements Fact {}

  @JsonTypeName("closed")
  record Closed(Closure closure) implements Fact {}

  @JsonTypeName("reopened")
  record Reopened() implements Fact {}

  /**
   * A round is booked; a later one with the same uid and no lower sequence moves it.
   *
   * @param uid the calendar's name for it, or null when it was not in a calendar part; a round
   *     without one is named by the event that booked it
   * @param invited what else the invitation tells, or null
   */
  @JsonTypeName("round-booked")
  record RoundBooked(
      Stage stage,
      Instant start,
      @Nullable String uid,
      int sequence,
      @Nullable String place,
      @Nullable Invited invited)
      implements Fact {
    public RoundBooked(
        Stage stage, Instant start, @Nullable String uid, int sequence, @Nullable String place) {
      this(stage, start, uid, sequence, place, null);
    }
  }

  /**
   * What an invitation tells beyond when and where.
   *
   * @param zone in which it gives the time, or null
   * @param minutes how long, or null
   * @param people who will be there, by name
   */
  record Invited(@Nullable ZoneId zone, @Nullable Integer minutes, List<String> people) {
    public Invited {
      people = people == null ? List.of() : List.copyOf(people);
    }
  }

  @JsonTypeName("round-cancelled")
  record RoundCancelled(@Nullable String uid, @Nullable Instant start) implements Fact {}

  /** They said that they would decide by this day. */
  @JsonTypeName("answer-promised")
  record AnswerPromised(LocalDate by) implements Fact {}

  /** Feedback arrived; what it says lies elsewhere, sealed until it is opened. */
  @JsonTypeName("feedback-received")
  record FeedbackReceived() implements Fact {}

  /**
   * A mail belongs to this application.
   *
   * @param own whether the seeker wrote it
   * @param label what the mail is, as {@code understanding} names it
   */
  @JsonTypeName("mail")
  record Mail(UUID messageId, String label, String subject, String from, boolean own)
      implements Fact {}

  @JsonTypeName("noted")
  record Noted(NoteId note, String text) implements Fact {}

  @JsonTypeName("note-changed")
  record NoteChanged(NoteId note, String text) implements Fact {}

  @JsonTypeName("note-removed")
  record NoteRemoved(NoteId note) implements Fact {}

  /** The posting's text as it stood when it was kept. */
  @JsonTypeName("posting-kept")
  record PostingKept(String text, @Nullable String url) implements Fact {}

  @JsonTypeName("file-kept")
  record FileKept(String sha256, String name, String type, long size) implements Fact {}

  @JsonTypeName("file-removed")
  record FileRemoved(String sha256) implements Fact {}

  /** It was added by mistake; it is out of sight, and undo brings it back. */
  @JsonTypeName("removed")
  record Removed() implements Fact {}
}
