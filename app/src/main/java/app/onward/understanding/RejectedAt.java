package app.onward.understanding;

/** How far it had come when the no was said, as the mail has it. */
public enum RejectedAt {
  APPLICATION,
  ASSESSMENT,
  INTERVIEW,
  FINAL,
  OFFER
}
