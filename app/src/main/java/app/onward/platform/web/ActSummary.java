package app.onward.platform.web;

import app.onward.platform.undo.Act;

/** Says what an act did. */
final class ActSummary {
  private ActSummary() {}

  static String of(Act act, Texts texts) {
    return texts.get(act.summaryKey(), act.arguments().toArray());
  }
}
