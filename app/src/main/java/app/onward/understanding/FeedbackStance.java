package app.onward.understanding;

/** Whether a mail says that feedback can be had. */
public enum FeedbackStance {
  OFFERED,
  RULED_OUT
}
