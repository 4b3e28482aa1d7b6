package app.onward.commands;

import app.onward.platform.config.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Visits the main pages in a data directory that is thrown away, then stops; run with {@code
 * -XX:AOTCacheOutput}, so that the next start finds everything it needs already loaded and linked.
 */
final class TrainCommand implements Command {
  private static final String MAIL =
      """
      From: Careers <careers@employer.example>
      To: Someone <someone@home.example>
      Subject: Your application for Gardener
      Date: Mon, 5 Jan 2026 09:00:00 +0000
      Message-ID: <train@employer.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=part

      --part
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Thank you for applying for the position of Gardener at Example Gardens.
      We have received your application and will be in touch.
      --part
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHA+VGhhbmsgeW91IGZvciBhcHBseWluZyBmb3IgdGhlIHBvc2l0aW9uIG9mIEdhcmRlbmVyLjwv
      cD4=
      --part--
      """;

  @Override
  public Exit run(Invocation call) {
    try {
      Path directory = Files.createTempDirectory("onward-train");
      try {
        visit(call, directory);
      } finally {
        erase(directory);
      }
      return Exit.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void visit(Invocation call, Path directory) {
    var settings =
        new SettingsReader(Map.of(), directory)
            .read(List.of("--data-dir", directory.toString(), "--port=0", "--open-browser=false"))
            .settings();
    switch (DirectoryLock.take(settings)) {
      case DirectoryLock.Held held -> throw new IllegalStateException("Held by " + held.pid());
      case DirectoryLock.Taken lock -> {
        try (lock;
            var server = OnwardServer.start(settings, call.application());
            var visitor = new Visitor(server.address())) {
          importMail(call, server, directory);
          visitor.signIn(server.signInLink());
          call.terminal().out().println(visitor.visitAll() + " pages");
        }
      }
    }
  }

  private static void importMail(Invocation call, OnwardServer server, Path directory) {
    try {
      Path mail = Files.writeString(directory.resolve("mail.eml"), MAIL.replace("\n", "\r\n"));
      var own = Handover.own(server);
      var wanted = new ImportProgress.Wanted(mail.toString());
      var started = own.post("/commands/imports", wanted, ImportProgress.class);
      var ended = new ImportWatch(own, call).untilEnd(started);
      call.terminal().out().println(ended);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void erase(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
