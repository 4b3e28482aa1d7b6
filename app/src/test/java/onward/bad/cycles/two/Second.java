package onward.bad.cycles.two;

import onward.bad.cycles.one.First;

/** Knows the first, which knows it. */
public record Second(First first) {}
