package onward.bad.modules.one.hidden;

/** Meant for its own module. */
public record Hidden(String value) {}
