package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is killed while forms come in: whatever it answered is there after the restart. */
@Tag("long")
class KilledServerTest {
  private static final int KILLS = 5;

  @TempDir Path home;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void everyAcknowledgedChangeIsThereAfterTheRestart(long seed) throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var acknowledged = new AtomicInteger();
    try (var server = KillableServer.startedIn(home)) {
      List<BusyPerson> people =
          Stream.of("ada", "bo", "cleo", "dan")
              .map(name -> new BusyPerson(name, server.signedIn(), acknowledged))
              .toList();
      for (int kill = 0; kill < KILLS; kill++) {
        int enough = acknowledged.get() + 20 + random.nextInt(80);
        long later = random.nextLong(Duration.ofMillis(50).toNanos());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
          List<? extends Future<?>> posting =
              people.stream().map(person -> threads.submit(person::postUntilKilled)).toList();
          server.await(() -> acknowledged.get() >= enough || anyHasFailed(posting));
          LockSupport.parkNanos(later);
          server.kill();
          for (Future<?> each : posting) {
            each.get();
          }
        }
        server.start();
        people.forEach(BusyPerson::findEverything);
      }
      assertThat(server.rows("PRAGMA integrity_check")).containsExactly("[ok]");
      assertThat(
              server.rows(
                  "SELECT employer FROM applications GROUP BY employer HAVING count(*) > 1"))
          .isEmpty();
    }
  }

  private static boolean anyHasFailed(List<? extends Future<?>> posting) {
    return posting.stream().anyMatch(each -> each.state() == Future.State.FAILED);
  }
}
