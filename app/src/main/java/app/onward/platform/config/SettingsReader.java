package app.onward.platform.config;

import app.onward.platform.config.Settings.Origin;
import app.onward.platform.config.Settings.Setting;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Reads settings from the usual values, the file, the environment and the arguments, in this order.
 */
public final class SettingsReader {
  /** The settings file in the data directory. */
  public static final String FILE_NAME = "onward.properties";

  private final Map<String, String> environment;
  private final Path home;

  /**
   * @param home the person's home directory, below which data is kept unless told otherwise
   */
  public SettingsReader(Map<String, String> environment, Path home) {
    this.environment = Map.copyOf(environment);
    this.home = home;
  }

  /**
   * The settings in force, and the arguments that are no settings.
   *
   * @throws SettingsException for a key nobody knows or a value that makes no sense
   */
  public Read read(List<String> arguments) {
    var given = new EnumMap<Key, Setting>(Key.class);
    var rest = new ArrayList<String>();
    for (var i = arguments.listIterator(); i.hasNext(); ) {
      String argument = i.next();
      if (!argument.startsWith("--") || argument.equals("--json") || argument.equals("--help")) {
        rest.add(argument);
        continue;
      }
      int equals = argument.indexOf('=');
      String name = argument.substring(2, equals < 0 ? argument.length() : equals);
      Key key =
          Key.of(name).orElseThrow(() -> unknown("config.unknown.argument", "--" + name, "--"));
      given.put(key, new Setting(argumentValue(key, argument, equals, i), Origin.ARGUMENT));
    }
    var values = new EnumMap<Key, Setting>(Key.class);
    for (Key key : Key.values()) {
      values.put(key, new Setting(key.usual(), Origin.USUAL));
    }
    values.put(Key.DATA_DIR, new Setting(usualDataDirectory().toString(), Origin.USUAL));
    var fromEnvironment = fromEnvironment();
    var located = new EnumMap<>(values);
    located.putAll(fromEnvironment);
    located.putAll(given);
    values.putAll(fromFile(new Settings(located).dataDirectory().resolve(FILE_NAME)));
    values.putAll(fromEnvironment);
    values.putAll(given);
    values.forEach((key, setting) -> ValueRules.check(key, setting.value()));
    var settings = new Settings(values);
    ValueRules.checkTogether(settings);
    return new Read(settings, List.copyOf(rest));
  }

  /** The settings and what else was typed. */
  public record Read(Settings settings, List<String> rest) {}

  private static String argumentValue(
      Key key, String argument, int equals, java.util.ListIterator<String> following) {
    if (equals >= 0) {
      return argument.substring(equals + 1);
    }
    if (key.flag()) {
      return "true";
    }
    if (!following.hasNext()) {
      throw new SettingsException("config.missing", argument);
    }
    return following.next();
  }

  private Map<Key, Setting> fromEnvironment() {
    var found = new EnumMap<Key, Setting>(Key.class);
    environment.forEach(
        (name, value) -> {
          if (!name.startsWith("ONWARD_") || name.startsWith("ONWARD_LAUNCHER_")) {
            return;
          }
          Key key =
              Arrays.stream(Key.values())
                  .filter(each -> each.environment().equals(name))
                  .findFirst()
                  .orElseThrow(() -> unknown("config.unknown.environment", name, "ONWARD_"));
          found.put(key, new Setting(value, Origin.ENVIRONMENT));
        });
    return found;
  }

  private static Map<Key, Setting> fromFile(Path file) {
    var found = new EnumMap<Key, Setting>(Key.class);
    if (!Files.isRegularFile(file)) {
      return found;
    }
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new SettingsException(
          "config.file.unreadable", file, String.valueOf(unreadable.getMessage()));
    }
    for (String name : properties.stringPropertyNames()) {
      Key key = Key.of(name).orElseThrow(() -> unknown("config.unknown.file", name, "", file));
      if (key == Key.DATA_DIR) {
        throw new SettingsException("config.file.data-dir", file);
      }
      found.put(key, new Setting(properties.getProperty(name).strip(), Origin.FILE));
    }
    return found;
  }

  private static SettingsException unknown(
      String message, String name, String prefix, Object... more) {
    boolean environment = prefix.equals("ONWARD_");
    String nearest =
        NearestWord.to(
            name,
            Arrays.stream(Key.values())
                .map(key -> environment ? key.environment() : prefix + key.text())
                .toList());
    var arguments = new ArrayList<Object>(List.of(name, nearest));
    arguments.addAll(List.of(more));
    return new SettingsException(message, arguments.toArray());
  }

  private Path usualDataDirectory() {
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return xdg.isBlank() ? home.resolve(".local/share/onward") : Path.of(xdg).resolve("onward");
  }
}
