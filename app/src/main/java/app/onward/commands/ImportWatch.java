package app.onward.commands;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Watches one import to its end; Ctrl-C meanwhile cancels it. */
final class ImportWatch {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int WIDTH = 79;

  private final Handover.Reached server;
  private final Invocation call;
  private @Nullable String told;

  ImportWatch(Handover.Reached server, Invocation call) {
    this.server = server;
    this.call = call;
  }

  /** Asks again and again, and shows what the answers are where somebody watches. */
  ImportProgress untilEnd(ImportProgress started) {
    String address = "/commands/imports/" + started.id();
    Thread cancel = Thread.ofPlatform().unstarted(() -> cancel(address));
    Runtime.getRuntime().addShutdownHook(cancel);
    try {
      ImportProgress progress = started;
      while (progress.going()) {
        show(progress);
        Thread.sleep(PAUSE);
        progress = server.get(address, ImportProgress.class);
        tellFailure(progress.failure());
      }
      clear();
      return progress;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while watching an import", stopped);
    } finally {
      forget(cancel);
    }
  }

  /** Says why it does not go on, once for each time that it stops. */
  private void tellFailure(@Nullable String failure) {
    if (failure != null && !failure.equals(told)) {
      clear();
      call.terminal().problem(failure, "");
    }
    told = failure;
  }

  private void cancel(String address) {
    server.post(address + "/cancellation", "", ImportProgress.class);
  }

  private static void forget(Thread cancel) {
    try {
      Runtime.getRuntime().removeShutdownHook(cancel);
    } catch (IllegalStateException stopping) {
      LoggerFactory.getLogger(ImportWatch.class).debug("Stopping already", stopping);
    }
  }

  private void show(ImportProgress progress) {
    if (call.terminal().live() && !call.json()) {
      call.terminal().err().printf("\r%-" + WIDTH + "s", line(progress));
    }
  }

  private void clear() {
    if (call.terminal().live() && !call.json()) {
      call.terminal().err().printf("\r%" + WIDTH + "s\r", "");
    }
  }

  private String line(ImportProgress progress) {
    var texts = call.terminal().texts();
    if (progress.bytesTotal() == 0) {
      return texts.get("commands.import.waiting", progress.name());
    }
    Long seconds = progress.secondsLeft();
    String left =
        seconds == null
            ? ""
            : seconds < 90
                ? texts.get("commands.import.seconds-left", seconds)
                : texts.get("commands.import.minutes-left", Math.ceilDiv(seconds, 60L));
    return texts.get(
        "commands.import.progress",
        Sizes.text(progress.bytesRead()),
        Sizes.text(progress.bytesTotal()),
        progress.messages(),
        progress.jobMails(),
        left);
  }
}
