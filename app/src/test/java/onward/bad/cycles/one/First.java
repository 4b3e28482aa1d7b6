package onward.bad.cycles.one;

import onward.bad.cycles.two.Second;

/** Knows the second, which knows it. */
public record First(Second second) {}
