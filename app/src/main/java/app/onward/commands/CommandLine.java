package app.onward.commands;

import app.onward.platform.config.Key;
import app.onward.platform.config.NearestWord;
import app.onward.platform.config.SettingsException;
import app.onward.platform.config.SettingsReader;
import app.onward.platform.web.Texts;
import app.onward.platform.web.TextsConfiguration;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Reads what was typed and runs the command it names. */
public final class CommandLine {
  private final SettingsReader reader;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean live;
  private final Class<?> application;

  CommandLine(
      Map<String, String> environment,
      Path home,
      PrintStream out,
      PrintStream err,
      boolean live,
      Class<?> application) {
    this.reader = new SettingsReader(environment, home);
    this.out = out;
    this.err = err;
    this.live = live;
    this.application = application;
  }

  /**
   * The command line of this process.
   *
   * @param application the class whose packages are scanned when pages are served
   */
  public static CommandLine system(Class<?> application) {
    // A time zone library logs while logging is being set up; that it was heard late is no news.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    return new CommandLine(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        isTerminal(),
        application);
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Runs a command to its end; returns the exit code. */
  public int run(String... typed) {
    MessageSource sentences = sentences();
    SettingsReader.Read read;
    try {
      read = reader.read(List.of(typed));
    } catch (SettingsException refused) {
      terminal(sentences, Key.LANGUAGE.usual())
          .problem(refused.messageKey(), refused.arguments().toArray());
      return Exit.MISUSED.code();
    }
    Terminal terminal = terminal(sentences, read.settings().value(Key.LANGUAGE));
    var words = new ArrayList<>(read.rest());
    boolean json = words.removeIf("--json"::equals);
    boolean help = words.removeIf(word -> word.equals("--help") || word.equals("-h"));
    String first = words.isEmpty() ? CommandName.SERVE.text() : words.removeFirst();
    if (help && words.isEmpty() && read.rest().getFirst().startsWith("-")) {
      first = CommandName.HELP.text();
    } else if (help) {
      words.clear();
      words.add(first);
      first = CommandName.HELP.text();
    }
    String word = first;
    return CommandName.of(word)
        .map(name -> run(name, new Invocation(read.settings(), words, json, terminal, application)))
        .orElseGet(() -> unknown(word, terminal))
        .code();
  }

  private static Exit run(CommandName name, Invocation call) {
    try {
      return name.command().run(call);
    } catch (RuntimeException failed) {
      return Failures.tell(failed, call);
    }
  }

  /** Says that there is no such command, and which one was probably meant. */
  static Exit unknown(String word, Terminal terminal) {
    List<String> known = CommandName.listed().stream().map(CommandName::text).toList();
    terminal.problem("commands.unknown", word, NearestWord.to(word, known));
    return Exit.MISUSED;
  }

  private Terminal terminal(MessageSource sentences, String language) {
    return new Terminal(out, err, new Texts(sentences, Locale.forLanguageTag(language)), live);
  }

  private static MessageSource sentences() {
    try {
      return TextsConfiguration.messageSource();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The program's own sentences cannot be read", unreadable);
    }
  }
}
