package app.onward.bench.reading;

import app.onward.mail.Found;
import app.onward.mail.Limits;
import app.onward.mail.MailSource;
import app.onward.mail.MailSources;
import app.onward.mail.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * {@code bench/reading [MEGABYTES]}: reads one mailbox three ways in turn: taken apart by the byte
 * splitter and mime4j alone, taken apart by Python's {@code mailbox}, and by the whole path to
 * stored suggestions in a heap of 256 MB; prints what each took and the ratios.
 */
public final class ReadingBench {
  private static final long MEGABYTE = 1_000_000;
  private static final Path REAL_MAIL = Path.of("../shared/data/ordinary-mail");
  private static final String PYTHON =
      """
      import mailbox, sys
      for mail in mailbox.mbox(sys.argv[1]):
          for part in mail.walk():
              part.get_payload(decode=True)
      """;

  private ReadingBench() {}

  /**
   * @param args how many megabytes; 1,000 if none are given
   */
  public static void main(String[] args) throws Exception {
    long bytes = (args.length > 0 ? Long.parseLong(args[0]) : 1_000) * MEGABYTE;
    Path directory = Files.createTempDirectory("onward-reading-");
    Path mbox = directory.resolve("reading.mbox");
    List<RealMail> real = RealMail.in(REAL_MAIL);
    int mails = new ReadingMailbox(Path.of("bench/training-mail"), real).write(mbox, bytes);
    System.out.printf(
        "%d mails, %d MB; ordinary mail: %s%n",
        mails,
        Files.size(mbox) / MEGABYTE,
        real.isEmpty()
            ? "invented, and harder than it is, for there is none in " + REAL_MAIL
            : real.size()
                + " real mails of "
                + REAL_MAIL
                + ", again and again, half of it as HTML");
    double alone = seconds(() -> takeApart(mbox));
    double python = seconds(() -> run(List.of("python3", "-c", PYTHON, mbox.toString())));
    double whole = Double.parseDouble(WholePath.seconds(directory, mbox));
    print("splitter and mime4j alone", alone, bytes, whole);
    print("Python's mailbox", python, bytes, whole);
    print("whole path, 256 MB of heap", whole, bytes, whole);
    Files.delete(mbox);
  }

  private static void print(String what, double seconds, long bytes, double whole) {
    System.out.printf(
        "%-28s %7.1f s %7.1f MB/s; the whole path runs at %.2f of its speed%n",
        what, seconds, bytes / seconds / MEGABYTE, seconds / whole);
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static double seconds(Work work) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void takeApart(Path mbox) throws IOException {
    try (MailSource source = MailSources.open(mbox, Limits.DEFAULT)) {
      source.read(
          Position.START,
          found -> {
            if (found instanceof Found.Message(var raw)) {
              decode(raw.bytes());
            }
            return true;
          });
    }
  }

  private static void decode(byte[] mail) {
    var config = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(-1).build();
    var tokens = new MimeTokenStream(config);
    tokens.parse(new ByteArrayInputStream(mail));
    try {
      for (var state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        if (state == EntityState.T_BODY) {
          try (InputStream body = tokens.getDecodedInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
          }
        }
      }
    } catch (IOException | MimeException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  static void run(List<String> command) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException(command.getFirst() + " ended with " + exit);
    }
  }
}
