package app.onward.understanding.evaluation;

/**
 * A line that could not be read.
 *
 * @param number counted from 1
 */
public record BadLine(int number, String reason) {}
