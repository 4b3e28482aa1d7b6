package app.onward;

import app.onward.commands.CommandLine;

/** Starts Onward: the first word typed says which command, and without one it serves pages. */
public final class Onward {
  private Onward() {}

  public static void main(String[] args) {
    System.exit(CommandLine.system(OnwardApplication.class).run(args));
  }
}
