package app.onward.platform.web;

/** One choice in a form. */
public record Option(String value, String label) {}
