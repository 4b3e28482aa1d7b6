package app.onward.understanding;

/** What a mail does to an interview. */
public enum InterviewNews {
  /** Invites, asks for times, or confirms a time. */
  INVITATION,
  MOVED,
  CANCELLED
}
