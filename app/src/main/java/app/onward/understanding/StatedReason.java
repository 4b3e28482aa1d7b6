package app.onward.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A reason that an employer states.
 *
 * @param specific whether it names a requirement, question, answer or test item, so that it tells
 *     more than the wording that everybody gets
 * @param skill what it names as missing, in the mail's own words, or null
 */
public record StatedReason(Reason reason, boolean specific, @Nullable String skill) {}
