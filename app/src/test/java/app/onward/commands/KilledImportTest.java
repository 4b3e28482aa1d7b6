package app.onward.commands;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program is killed again and again while it reads mail, and goes on by itself. */
@Tag("long")
class KilledImportTest {
  private static final int ACCEPTED = 4;

  @TempDir Path home;

  @ParameterizedTest(name = "seed {0}, {1}")
  @CsvSource({"1, MBOX", "2, GZIP", "3, ZIP", "4, FOLDER", "5, DROPPED"})
  void endsAsIfNobodyHadKilledIt(long seed, MailAsIs source) throws IOException {
    Path earlier = home.resolve("earlier.mbox");
    try (var mailbox = InventedMailbox.at(earlier, seed)) {
      for (int i = 0; i < ACCEPTED; i++) {
        mailbox.receipt(900_000 + i);
      }
    }
    Path mail = source.write(home, seed);

    try (var undisturbed = KillableServer.startedIn(home.resolve("undisturbed"));
        var killed = KillableServer.startedIn(home.resolve("killed"))) {
      for (var server : List.of(undisturbed, killed)) {
        server.read(earlier);
        server.await(() -> server.number("SELECT count(*) FROM imports WHERE state = 'DONE'") == 1);
      }
      Visitor quiet = undisturbed.signedIn();
      long begun = System.nanoTime();
      source.bringIn(undisturbed, quiet, mail);
      IntStream.range(0, ACCEPTED).forEach(i -> accept(quiet));
      awaitEnd(undisturbed);
      Duration whole = Duration.ofNanos(System.nanoTime() - begun);

      int interrupted = readWithKills(killed, source, mail, seed, whole);

      assertThat(interrupted).as("kills in the middle of the import").isPositive();
      List<String> expected = ledger(undisturbed);
      List<String> found = ledger(killed);
      assertThat(without(expected, found)).as("lost").isEmpty();
      assertThat(without(found, expected)).as("doubled or changed").isEmpty();
    }
  }

  private static int readWithKills(
      KillableServer server, MailAsIs source, Path mail, long seed, Duration whole)
      throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Double> moments = random.doubles(ACCEPTED).sorted().boxed().toList();
    Visitor visitor = server.signedIn();
    source.bringIn(server, visitor, mail);
    int interrupted = 0;
    for (double moment : moments) {
      server.await(() -> going(server) == 0 || progress(server) >= moment);
      accept(visitor);
      LockSupport.parkNanos(random.nextLong(whole.dividedBy(20).toNanos()));
      server.kill();
      interrupted += (int) going(server);
      server.start();
    }
    awaitEnd(server);
    return interrupted;
  }

  private static void awaitEnd(KillableServer server) {
    server.await(() -> going(server) == 0);
    server.await(
        () ->
            server.number("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'import-mail'")
                == 0);
  }

  private static long going(KillableServer server) {
    return server.number("SELECT count(*) FROM imports WHERE state IN ('QUEUED', 'RUNNING')");
  }

  private static double progress(KillableServer server) {
    return server.number(
            "SELECT coalesce(max(bytes_read * 1000 / max(bytes_total, 1)), 0) FROM imports"
                + " WHERE state = 'RUNNING'")
        / 1000.0;
  }

  /** Accepts the first suggestion that waits. */
  private static void accept(Visitor visitor) {
    String path = visitor.get("/inbox").html().select("main a[href^='/inbox/']").attr("href");
    FormElement form =
        visitor.get(path).html().select("form[action$='/acceptance']").forms().getFirst();
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    Answer answer = visitor.post(form.attr("action"), fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
  }

  /** What is left of the first when each element of the second is taken out once. */
  private static List<String> without(List<String> first, List<String> second) {
    var left = second.stream().collect(groupingBy(each -> each, counting()));
    return first.stream().filter(each -> left.merge(each, -1L, Long::sum) < 0).toList();
  }

  /** Everything that must not depend on how often the program was killed. */
  private static List<String> ledger(KillableServer server) throws IOException {
    var all = new ArrayList<String>();
    for (String sql :
        List.of(
            "SELECT state, messages, job_mails, known, skipped, bytes_read, bytes_total FROM imports ORDER BY queued_at",
            "SELECT label, sent_on, count(*) FROM messages GROUP BY label, sent_on ORDER BY label, sent_on",
            """
            SELECT j.subject, j.sent_at, j.eml_sha256, s.label, s.state, s.certain, p.employer, p.role
            FROM job_mails j JOIN suggestions s ON s.message_id = j.message_id
              LEFT JOIN proposed_applications p ON p.id = s.proposed_id ORDER BY j.subject, j.sent_at
            """,
            "SELECT count(*) FROM proposed_applications",
            "SELECT byte_offset, reason, subject FROM import_skips ORDER BY place, byte_offset",
            "SELECT employer, role, stage FROM applications ORDER BY employer",
            "SELECT title FROM search_documents ORDER BY title",
            "SELECT address FROM own_addresses")) {
      all.add(sql);
      all.addAll(server.rows(sql));
    }
    try (Stream<Path> files = Files.walk(server.data())) {
      files
          .map(file -> server.data().relativize(file).toString())
          .filter(name -> name.startsWith("files") || name.startsWith("incoming"))
          .sorted()
          .forEach(all::add);
    }
    return all;
  }
}
