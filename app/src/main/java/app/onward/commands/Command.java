package app.onward.commands;

/** Does the work of one {@link CommandName}. */
@FunctionalInterface
interface Command {
  Exit run(Invocation call);
}
