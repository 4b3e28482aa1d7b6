package app.onward.bench.training;

import app.onward.understanding.Label;

/**
 * One template with its own wording; many mails are filled from it.
 *
 * @param text header lines, an empty line, the body; with slots and alternatives
 */
record Family(String id, String language, Label label, String text) {}
