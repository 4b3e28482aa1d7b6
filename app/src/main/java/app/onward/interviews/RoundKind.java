package app.onward.interviews;

import app.onward.applications.Stage;

/** What kind of round it is; shown through {@code interviews.kind.<kind>}. */
public enum RoundKind {
  RECRUITER_CALL(Stage.SCREEN),
  TEST(Stage.ASSESSMENT),
  TAKE_HOME(Stage.ASSESSMENT),
  VIDEO_QUESTIONS(Stage.ASSESSMENT),
  /** An interview of which nobody has said more. */
  INTERVIEW(Stage.INTERVIEW),
  HIRING_MANAGER(Stage.INTERVIEW),
  PANEL(Stage.INTERVIEW),
  TECHNICAL(Stage.INTERVIEW),
  CASE(Stage.INTERVIEW),
  PRESENTATION(Stage.INTERVIEW),
  FINAL_ROUND(Stage.FINAL),
  VALUES(Stage.FINAL),
  BOARD(Stage.FINAL);

  private final Stage stage;

  RoundKind(Stage stage) {
    this.stage = stage;
  }

  /** The stage an application has reached when such a round is booked. */
  public Stage stage() {
    return stage;
  }

  /** Whether people meet in it, on site or by line. */
  public boolean meeting() {
    return stage != Stage.ASSESSMENT;
  }

  /** What a round of this stage is called while nobody has said more. */
  public static RoundKind usual(Stage stage) {
    return switch (stage) {
      case SCREEN -> RECRUITER_CALL;
      case ASSESSMENT -> TEST;
      case FINAL -> FINAL_ROUND;
      case SAVED, APPLIED, INTERVIEW, OFFER -> INTERVIEW;
    };
  }
}
