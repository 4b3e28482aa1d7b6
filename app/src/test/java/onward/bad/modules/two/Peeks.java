package onward.bad.modules.two;

import onward.bad.modules.one.hidden.Hidden;

/** Looks into another module's drawers. */
public record Peeks(Hidden hidden) {}
