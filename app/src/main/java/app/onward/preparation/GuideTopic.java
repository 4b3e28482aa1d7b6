package app.onward.preparation;

import app.onward.applications.Stage;
import app.onward.interviews.RoundKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a guide is about: a stage of the way, or a sector of work. */
public enum GuideTopic {
  APPLICATION(Shelf.STAGE),
  PHONE_SCREEN(Shelf.STAGE),
  RECORDED_VIDEO(Shelf.STAGE),
  TEST_OR_TASK(Shelf.STAGE),
  TEAM_INTERVIEW(Shelf.STAGE),
  PANEL_OR_PRESENTATION(Shelf.STAGE),
  FINAL_ROUND(Shelf.STAGE),
  OFFER_TALK(Shelf.STAGE),
  SOFTWARE(Shelf.SECTOR),
  DATA(Shelf.SECTOR),
  NURSING_AND_CARE(Shelf.SECTOR),
  TEACHING(Shelf.SECTOR),
  LAW(Shelf.SECTOR),
  FINANCE(Shelf.SECTOR),
  SALES(Shelf.SECTOR),
  RETAIL_AND_HOSPITALITY(Shelf.SECTOR),
  MANUFACTURING_AND_LOGISTICS(Shelf.SECTOR),
  PUBLIC_SERVICE(Shelf.SECTOR),
  CONSTRUCTION_AND_ENGINEERING(Shelf.SECTOR),
  ADMINISTRATION(Shelf.SECTOR);

  /** Shown through {@code preparation.shelf.<shelf>}. */
  public enum Shelf {
    STAGE,
    SECTOR
  }

  private final Shelf shelf;

  GuideTopic(Shelf shelf) {
    this.shelf = shelf;
  }

  public Shelf shelf() {
    return shelf;
  }

  /** Its name in addresses: {@code phone-screen}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<GuideTopic> of(String slug) {
    return Arrays.stream(values()).filter(topic -> topic.slug().equals(slug)).findFirst();
  }

  /** What one prepares for when such a round is booked. */
  public static GuideTopic of(RoundKind kind) {
    return switch (kind) {
      case RECRUITER_CALL -> PHONE_SCREEN;
      case VIDEO_QUESTIONS -> RECORDED_VIDEO;
      case TEST, TAKE_HOME -> TEST_OR_TASK;
      case INTERVIEW, HIRING_MANAGER, TECHNICAL -> TEAM_INTERVIEW;
      case PANEL, CASE, PRESENTATION -> PANEL_OR_PRESENTATION;
      case FINAL_ROUND, VALUES, BOARD -> FINAL_ROUND;
    };
  }

  /** What one prepares for at a stage while no round is booked; empty where that is a round. */
  public static Optional<GuideTopic> of(Stage stage) {
    return switch (stage) {
      case SAVED -> Optional.of(APPLICATION);
      case OFFER -> Optional.of(OFFER_TALK);
      case APPLIED, SCREEN, ASSESSMENT, INTERVIEW, FINAL -> Optional.empty();
    };
  }
}
