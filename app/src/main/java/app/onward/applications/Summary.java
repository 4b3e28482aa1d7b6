package app.onward.applications;

/**
 * Which message says, in the past tense, that a fact was recorded; its argument is the employer.
 */
final class Summary {
  private Summary() {}

  static String of(Fact fact) {
    return switch (fact) {
      case Fact.Added _ -> "acts.added";
      case Fact.DetailsChanged _ -> "acts.details-changed";
      case Fact.Applied _ -> "acts.applied";
      case Fact.Reached _ -> "acts.reached";
      case Fact.Put _ -> "acts.put";
      case Fact.RoundBooked _ -> "acts.round-booked";
      case Fact.RoundCancelled _ -> "acts.round-cancelled";
      case Fact.Closed _ -> "acts.closed";
      case Fact.Reopened _ -> "acts.reopened";
      case Fact.AnswerPromised _ -> "acts.answer-promised";
      case Fact.FeedbackReceived _ -> "acts.feedback-received";
      case Fact.Mail _ -> "acts.mail-linked";
      case Fact.Noted _ -> "acts.noted";
      case Fact.NoteChanged _ -> "acts.note-changed";
      case Fact.NoteRemoved _ -> "acts.note-removed";
      case Fact.PostingKept _ -> "acts.posting-kept";
      case Fact.FileKept _ -> "acts.file-kept";
      case Fact.FileRemoved _ -> "acts.file-removed";
      case Fact.Removed _ -> "acts.removed";
    };
  }
}
