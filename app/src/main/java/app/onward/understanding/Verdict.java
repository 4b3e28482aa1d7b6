package app.onward.understanding;

/** What a layer decided. */
record Verdict(Label label, double probability, Layer layer, Evidence evidence) {}
