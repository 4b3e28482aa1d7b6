package app.onward.interviews;

import app.onward.questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * The asking of a question in a round.
 *
 * @param rating how answering it went, or null while the person has not said
 * @param said what the person answered, or empty
 * @param wished what they would rather have answered, or empty
 */
public record Occurrence(
    OccurrenceId id,
    RoundId round,
    Question question,
    @Nullable Rating rating,
    String said,
    String wished) {}
