package app.onward.questions;

/**
 * A group of questions that are about the same thing.
 *
 * @param slug its name in files and addresses, which stays when its title gets better
 */
public record Topic(String slug, String title) {}
