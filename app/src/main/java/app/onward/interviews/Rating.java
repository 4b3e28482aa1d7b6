package app.onward.interviews;

/** How answering a question went; shown through {@code interviews.rating.<rating>}. */
public enum Rating {
  STRUGGLED,
  FINE,
  WENT_WELL
}
