package app.onward.preparation;

import app.onward.applications.ApplicationId;
import app.onward.interviews.RoundId;
import java.util.List;

/**
 * What a person wrote for the sheet of a round.
 *
 * @param fallback what to do if the link or the way there lets them down, or empty
 * @param asks what the posting asks for, each with their proof
 * @param questions they want to ask
 * @param salary decided beforehand, or empty
 * @param start the day on which they could begin, as they will say it, or empty
 */
public record SheetWords(
    RoundId round,
    ApplicationId application,
    String fallback,
    List<Ask> asks,
    List<String> questions,
    String salary,
    String start) {
  /** The longest text, in characters. */
  public static final int LONGEST = 500;

  /** The most asks. */
  public static final int ASKS = 5;

  /** The most questions. */
  public static final int QUESTIONS = 3;

  public SheetWords {
    asks = List.copyOf(asks);
    questions = List.copyOf(questions);
  }

  /**
   * One thing that is asked for.
   *
   * @param proof or empty while there is none
   */
  public record Ask(String ask, String proof) {}

  /** Nothing written. */
  public static SheetWords none(RoundId round, ApplicationId application) {
    return new SheetWords(round, application, "", List.of(), List.of(), "", "");
  }
}
