package app.onward.interviews;

/** Where a round led; shown through {@code interviews.outcome.<outcome>}. */
public enum Outcome {
  LED_ON,
  ENDED_HERE
}
