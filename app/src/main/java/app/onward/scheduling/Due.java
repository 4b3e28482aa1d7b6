package app.onward.scheduling;

import java.time.LocalDate;

/**
 * Something that waits for its next review.
 *
 * @param what the thing itself
 * @param reviewed the day of its last review
 * @param due the day of its next one
 * @param stability in days, above 0
 */
public record Due<T>(T what, LocalDate reviewed, LocalDate due, double stability) {}
