package onward.bad.names;

/** Manages things. */
record ThingManager(String thing) {}
