package app.onward.commands;

import java.net.URI;

/** Prints a one-time link that signs the owner in. */
final class SignInCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    return Handover.with(
        call,
        server -> {
          URI link = server.signInLink();
          if (call.json()) {
            call.terminal().json(new Link(link));
          } else {
            call.terminal().say("commands.sign-in.link", link);
          }
          return Exit.DONE;
        });
  }

  private record Link(URI signInLink) {}
}
