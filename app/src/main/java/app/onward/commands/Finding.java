package app.onward.commands;

import app.onward.platform.web.Texts;
import java.util.Locale;

/**
 * What doctor found out about one thing.
 *
 * @param of what was looked at; the name is the message {@code commands.doctor.<of>}
 * @param sentence what is the case, and what to do where it is not well
 */
record Finding(Subject of, Verdict verdict, String sentence) {
  /** What doctor looks at, in this order. */
  enum Subject {
    JAVA,
    DIRECTORY,
    SPACE,
    LOCK,
    DATABASE,
    SCHEMA,
    SEARCH,
    KEY,
    PORT,
    QUICK_START;

    String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether something has to be done. */
  enum Verdict {
    OK,
    /** Works, and could be better. */
    NOTE,
    PROBLEM
  }

  static Finding ok(Texts texts, Subject of, Object... arguments) {
    return said(texts, of, Verdict.OK, "ok", arguments);
  }

  static Finding note(Texts texts, Subject of, String which, Object... arguments) {
    return said(texts, of, Verdict.NOTE, which, arguments);
  }

  static Finding problem(Texts texts, Subject of, String which, Object... arguments) {
    return said(texts, of, Verdict.PROBLEM, which, arguments);
  }

  private static Finding said(
      Texts texts, Subject of, Verdict verdict, String which, Object... arguments) {
    return new Finding(
        of, verdict, texts.get("commands.doctor." + of.text() + "." + which, arguments));
  }
}
