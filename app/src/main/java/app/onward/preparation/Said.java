package app.onward.preparation;

import java.time.LocalDate;

/**
 * A sentence that somebody on the other side wrote.
 *
 * @param from who wrote it
 * @param href of the mail
 */
public record Said(String sentence, String from, LocalDate on, String href) {}
