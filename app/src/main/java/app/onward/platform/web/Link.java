package app.onward.platform.web;

/**
 * One of several places to go, as tabs, chips and menus show them.
 *
 * @param current whether it is the one being looked at
 */
public record Link(String href, String label, boolean current) {}
