package app.onward.feedback;

import java.time.LocalDate;

/** Somebody who gives no feedback, as they said on a day. */
public record FeedbackPolicy(String name, LocalDate on) {}
