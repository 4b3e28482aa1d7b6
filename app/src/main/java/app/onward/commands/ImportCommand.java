package app.onward.commands;

import app.onward.commands.ImportProgress.Wanted;
import app.onward.inbox.ImportState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads mail from files and folders, one after the other, and shows how far it is. */
final class ImportCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    if (call.words().isEmpty()) {
      call.terminal().problem("commands.import.no-path");
      return Exit.MISUSED;
    }
    List<Path> paths = call.words().stream().map(word -> Path.of(word).toAbsolutePath()).toList();
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        call.terminal().problem("commands.import.unreadable", path);
        return Exit.FAILED;
      }
    }
    return Handover.with(call, server -> read(call, server, paths));
  }

  private static Exit read(Invocation call, Handover.Reached server, List<Path> paths) {
    var ended = new ArrayList<ImportProgress>();
    for (Path path : paths) {
      var wanted = new Wanted(path.normalize().toString());
      var started = server.post("/commands/imports", wanted, ImportProgress.class);
      var progress = new ImportWatch(server, call).untilEnd(started);
      ended.add(progress);
      if (!call.json()) {
        summary(call.terminal(), progress);
      }
      if (progress.state() == ImportState.CANCELLED) {
        break;
      }
    }
    if (call.json()) {
      call.terminal().json(ended);
    } else if (ended.stream().anyMatch(each -> each.jobMails() > 0)) {
      call.terminal().say("commands.import.review", server.people().resolve("/inbox"));
    }
    return exit(ended);
  }

  private static void summary(Terminal terminal, ImportProgress ended) {
    terminal.say(
        "commands.import.ended." + ended.state().name().toLowerCase(Locale.ROOT),
        ended.name(),
        ended.messages(),
        ended.jobMails(),
        ended.known(),
        ended.skipped());
  }

  private static Exit exit(List<ImportProgress> ended) {
    boolean cancelled = ended.stream().anyMatch(each -> each.state() == ImportState.CANCELLED);
    boolean done = ended.stream().allMatch(each -> each.state() == ImportState.DONE);
    return cancelled ? Exit.CANCELLED : done ? Exit.DONE : Exit.FAILED;
  }
}
