package app.onward.commands;

import app.onward.platform.web.Texts;
import java.io.PrintStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command speaks: results go to {@code out}, everything else to {@code err}.
 *
 * @param live whether somebody watches, so that a line may be written over
 */
record Terminal(PrintStream out, PrintStream err, Texts texts, boolean live) {
  void say(String key, Object... arguments) {
    out.println(texts.get(key, arguments));
  }

  /** Says what is wrong and what to do, in one sentence. */
  void problem(String key, Object... arguments) {
    err.println(texts.get(key, arguments));
  }

  /** Writes a result for scripts. */
  void json(Object value) {
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(value));
  }
}
