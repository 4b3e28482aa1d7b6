package app.onward.preparation;

import java.util.List;

/**
 * A question that may come up, with what the person wants to answer.
 *
 * @param answer their best so far, or empty
 * @param cues words that bring the answer back
 * @param sourceKey the message that says where it comes from, with its arguments
 * @param href where that can be seen
 */
public record LikelyQuestion(
    String question,
    String answer,
    List<String> cues,
    String sourceKey,
    List<String> sourceArguments,
    String href) {
  public LikelyQuestion {
    cues = List.copyOf(cues);
    sourceArguments = List.copyOf(sourceArguments);
  }
}
