package app.onward.platform.search;

/**
 * A document that was found.
 *
 * @param title with the words found marked
 * @param snippet the part of the body around the first word found
 */
public record SearchHit(SearchDocument document, Marked title, Marked snippet) {}
