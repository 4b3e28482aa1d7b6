package app.onward.commands;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import java.net.URI;
import java.nio.file.Path;

/** Serves the pages until it is stopped. */
final class ServeCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    if (!call.words().isEmpty()) {
      return CommandLine.unknown(call.words().getFirst(), call.terminal());
    }
    return switch (DirectoryLock.take(call.settings())) {
      case DirectoryLock.Held held -> alreadyRunning(call, held);
      case DirectoryLock.Taken lock -> {
        try (lock;
            var server = OnwardServer.start(call.settings(), call.application())) {
          yield serve(call, server);
        }
      }
    };
  }

  private static Exit serve(Invocation call, OnwardServer server) {
    Path file = new DataDirectory(call.settings().dataDirectory()).server();
    ServerFile running = server.file();
    running.write(file);
    server.beforeStop(() -> running.remove(file));
    URI link = server.signInLink();
    tell(call, server.address(), link);
    if (call.settings().is(Key.OPEN_BROWSER)) {
      Browser.open(link);
    }
    server.awaitStop();
    return Exit.DONE;
  }

  private static Exit alreadyRunning(Invocation call, DirectoryLock.Held held) {
    return switch (Handover.running(call.settings())) {
      case Handover.Reached server -> {
        tell(call, server.people(), server.signInLink());
        call.terminal().problem("commands.serve.already", server.people());
        yield Exit.BUSY;
      }
      case Handover.Nobody _ -> Handover.busy(call, held);
    };
  }

  private static void tell(Invocation call, URI address, URI link) {
    if (call.json()) {
      call.terminal().json(new Started(address, link));
    } else {
      call.terminal().say("commands.serve.running", address, link);
    }
  }

  private record Started(URI address, URI signInLink) {}
}
