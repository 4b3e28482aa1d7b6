package app.onward.inbox;

/** What became of a suggestion; projected from the decisions that stand. */
public enum SuggestionState {
  /** Its import is still being read, so nobody knows yet what else belongs to it. */
  GATHERED,
  /** Waiting for a person. */
  PENDING,
  ACCEPTED,
  SKIPPED,
  NOT_ABOUT_JOBS
}
