package app.onward.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Database;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.jdbc.Migrations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsTest {

  @Test
  void workOfAKilledProcessGoesOnWithTheNextStart(@TempDir Path folder) throws Exception {
    var worked = new CountDownLatch(1);
    try (var database = Database.sqlite(folder.resolve("onward.db"))) {
      new Migrations(database).run();
      var jdbc = JdbcClient.create(database.source());
      leaveWork(jdbc);
      Jobs jobs =
          jobs(database, Tasks.oneTime("work").execute((task, context) -> worked.countDown()));

      jobs.start();

      assertThat(leftWork(jdbc)).isZero();
      assertThat(worked.await(2, TimeUnit.MINUTES)).isTrue();
      jobs.stop();
    }
  }

  /** What a process leaves that is killed while it works, a moment after its last heartbeat. */
  private static void leaveWork(JdbcClient jdbc) {
    long now = Clock.systemUTC().millis();
    jdbc.sql(
            """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
              last_heartbeat, consecutive_failures, version)
            VALUES ('work', 'one', :then, 1, 'killed', :now, 0, 1)
            """)
        .param("then", now - 1_000)
        .param("now", now)
        .update();
  }

  private static int leftWork(JdbcClient jdbc) {
    return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE picked_by = 'killed'")
        .query(Integer.class)
        .single();
  }

  private static Jobs jobs(Database database, Task<?> task) {
    ObjectProvider<Task<?>> only =
        new ObjectProvider<>() {
          @Override
          public Stream<Task<?>> stream() {
            return Stream.of(task);
          }
        };
    return new Jobs(database.source(), Dialect.SQLITE, only, Clock.systemUTC());
  }
}
