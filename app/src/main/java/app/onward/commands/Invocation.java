package app.onward.commands;

import app.onward.platform.config.Settings;
import java.util.List;

/**
 * What one command was called with.
 *
 * @param words what was typed after the command, without settings and {@code --json}
 * @param json whether the answer is for a script
 * @param application the class whose packages are scanned when pages are served
 */
record Invocation(
    Settings settings, List<String> words, boolean json, Terminal terminal, Class<?> application) {
  Invocation {
    words = List.copyOf(words);
  }

  /** The same call with other settings. */
  Invocation with(Settings others) {
    return new Invocation(others, words, json, terminal, application);
  }
}
