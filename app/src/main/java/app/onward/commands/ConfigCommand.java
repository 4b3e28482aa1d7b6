package app.onward.commands;

import app.onward.platform.config.Key;
import app.onward.platform.config.Settings.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shows every setting: its value, where that came from, and what it means. */
final class ConfigCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    List<Line> lines = Arrays.stream(Key.values()).map(key -> line(call, key)).toList();
    if (call.json()) {
      call.terminal().json(lines);
      return Exit.DONE;
    }
    for (Line line : lines) {
      call.terminal().out().printf("%s = %s  (%s)%n", line.key(), line.value(), line.from());
      call.terminal().out().printf("    %s%n", line.meaning());
    }
    return Exit.DONE;
  }

  private static Line line(Invocation call, Key key) {
    var texts = call.terminal().texts();
    var setting = call.settings().setting(key);
    boolean hidden = key.secret() && !setting.value().isEmpty();
    return new Line(
        key.text(),
        hidden ? texts.get("commands.config.hidden") : setting.value(),
        origin(call, key, setting.origin()),
        texts.get("config.key." + key.text()));
  }

  private static String origin(Invocation call, Key key, Origin origin) {
    String name = origin.name().toLowerCase(Locale.ROOT);
    return call.terminal().texts().get("commands.config.from." + name, key.environment());
  }

  /**
   * One setting as it is shown.
   *
   * @param from where it was set, in words
   */
  private record Line(String key, String value, String from, String meaning) {}
}
