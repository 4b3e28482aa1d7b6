package app.onward.platform.web;

/**
 * What is wrong in a form.
 *
 * @param field the id of the field it is about
 * @param sentence what is wrong and what would be right
 */
public record Problem(String field, String sentence) {}
