package app.onward.commands;

import app.onward.platform.config.Key;

/** Says what can be typed. */
final class HelpCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    if (call.words().isEmpty()) {
      all(call.terminal());
      return Exit.DONE;
    }
    String word = call.words().getFirst();
    return CommandName.of(word)
        .map(name -> one(name, call.terminal()))
        .orElseGet(() -> CommandLine.unknown(word, call.terminal()));
  }

  private static void all(Terminal terminal) {
    terminal.say("commands.help.head");
    for (CommandName name : CommandName.listed()) {
      terminal.out().printf("  %-10s %s%n", name.text(), meaning(terminal, name));
    }
    terminal.say("commands.help.foot");
  }

  private static Exit one(CommandName name, Terminal terminal) {
    terminal.say("commands." + name.text() + ".usage");
    terminal.out().println();
    terminal.out().println(meaning(terminal, name));
    terminal.say("commands." + name.text() + ".help");
    if (name == CommandName.SERVE) {
      for (Key key : Key.values()) {
        terminal
            .out()
            .printf("  --%-18s %s%n", key.text(), terminal.texts().get("config.key." + key.text()));
      }
    }
    return Exit.DONE;
  }

  private static String meaning(Terminal terminal, CommandName name) {
    return terminal.texts().get("commands." + name.text() + ".meaning");
  }
}
