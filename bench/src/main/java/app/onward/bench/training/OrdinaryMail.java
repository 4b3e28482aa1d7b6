package app.onward.bench.training;

import app.onward.mail.Limits;
import app.onward.mail.MailParser;
import app.onward.mail.Parsed;
import app.onward.mail.RawMessage;
import app.onward.understanding.Background;
import app.onward.understanding.Judgement;
import app.onward.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code bench/ordinary-mail FOLDER}: how many of a folder's mails, none of which is about a job,
 * are taken for job mail. For testing only; nothing is learned from them.
 */
public final class OrdinaryMail {
  private OrdinaryMail() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    MailParser parser = new MailParser(Limits.DEFAULT, InstantSource.system());
    Understanding understanding = Understanding.shipped();
    int read = 0;
    int taken = 0;
    long nanos = 0;
    for (Path file : files) {
      RawMessage raw = RawMessage.of(Files.readAllBytes(file));
      if (parser.parse(raw) instanceof Parsed.Ok ok) {
        read++;
        long start = System.nanoTime();
        Judgement judgement = understanding.judge(ok.message(), Background.NONE);
        nanos += System.nanoTime() - start;
        if (judgement.aboutJobs()) {
          taken++;
          System.out.printf(
              "%s: %s at %.2f by %s: %s | %s%n",
              file.getFileName(),
              judgement.label().code(),
              judgement.probability(),
              judgement.layer(),
              ok.message().subject(),
              judgement.evidence().line());
        }
      }
    }
    System.out.printf(
        "%d of %d mails taken for job mail; %.0f mails a second%n",
        taken, read, read / (nanos / 1e9));
  }
}
