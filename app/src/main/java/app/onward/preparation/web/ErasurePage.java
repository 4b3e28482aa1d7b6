package app.onward.preparation.web;

/**
 * Asks before something is erased.
 *
 * @param about what it is
 * @param href of the erasure
 * @param back where it stands
 */
public record ErasurePage(String about, String href, String back) {}
