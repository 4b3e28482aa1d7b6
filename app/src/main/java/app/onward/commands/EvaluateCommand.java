package app.onward.commands;

import app.onward.understanding.evaluation.Evaluation;
import app.onward.understanding.evaluation.EvaluationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Judges mails whose labels are known, and says how often that was right. */
final class EvaluateCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    if (call.words().size() != 1) {
      call.terminal().problem("commands.evaluate.one-file");
      return Exit.MISUSED;
    }
    Path file = Path.of(call.words().getFirst());
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      call.terminal().problem("commands.evaluate.unreadable", file);
      return Exit.FAILED;
    }
    try {
      EvaluationReport report = Evaluation.run(file);
      call.terminal().out().println(call.json() ? report.json() : report.text());
      return Exit.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
