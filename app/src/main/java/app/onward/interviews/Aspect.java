package app.onward.interviews;

/** What is written about, after a round; shown through {@code interviews.aspect.<aspect>}. */
public enum Aspect {
  /** How answering a question went; its text is a {@link Rating}, or empty. */
  RATING(true),
  SAID(true),
  WISHED(true),
  /** The question was not asked after all; its text is not read. */
  REMOVED(true),
  ASKED_TWICE(false),
  OWN_QUESTIONS(false),
  PREPARATION(false),
  RAPPORT(false),
  BODY_LANGUAGE(false),
  ATTIRE(false),
  HITCHES(false),
  /** The person does not want to be asked about the round; its text is not read. */
  PUT_OFF(false);

  private final boolean ofQuestion;

  Aspect(boolean ofQuestion) {
    this.ofQuestion = ofQuestion;
  }

  /** Whether it is about a question that was asked, rather than about the round as a whole. */
  public boolean ofQuestion() {
    return ofQuestion;
  }

  /** Whether a person types text for it. */
  public boolean typed() {
    return switch (this) {
      case RATING, REMOVED, PUT_OFF -> false;
      case SAID, WISHED, ASKED_TWICE, OWN_QUESTIONS, PREPARATION, RAPPORT -> true;
      case BODY_LANGUAGE, ATTIRE, HITCHES -> true;
    };
  }
}
