package app.onward.platform.jobs;

import app.onward.platform.jdbc.Dialect;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that outlives a request, from a queue in the same database.
 *
 * <p>Modules declare their tasks as beans of type {@link Task}. What is queued within a transaction
 * is there when that commits, and not otherwise. After a kill it starts again, so a task must be
 * able to go on where it stopped.
 */
@Component
public class Jobs implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 2;

  private final DataSource source;
  private final Dialect dialect;
  private final ObjectProvider<Task<?>> tasks;
  private final Clock clock;
  private volatile @org.jspecify.annotations.Nullable Scheduler scheduler;

  Jobs(DataSource source, Dialect dialect, ObjectProvider<Task<?>> tasks, Clock clock) {
    this.source = source;
    this.dialect = dialect;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Queues work to be done as soon as the current transaction, if any, has committed. */
  public <T> void queue(TaskInstance<T> work) {
    Scheduler running = running();
    running.schedule(work, clock.instant());
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              running.triggerCheckForDueExecutions();
            }
          });
    } else {
      running.triggerCheckForDueExecutions();
    }
  }

  /** Does queued work now instead of later; nothing where it is being done or is done. */
  public void hasten(TaskInstanceId work) {
    try {
      if (running().reschedule(work, clock.instant())) {
        running().triggerCheckForDueExecutions();
      }
    } catch (TaskInstanceException gone) {
      LOG.debug("Nothing to hasten", gone);
    }
  }

  @Override
  public void start() {
    if (dialect == Dialect.SQLITE) {
      releaseWorkOfTheDead();
    }
    List<Task<?>> known = tasks.stream().toList();
    var recurring =
        known.stream()
            .filter(RecurringTask.class::isInstance)
            .map(t -> (RecurringTask<?>) t)
            .toList();
    var once = known.stream().filter(t -> !(t instanceof RecurringTask<?>)).toList();
    Scheduler made =
        Scheduler.create(new TransactionAwareDataSourceProxy(source), List.copyOf(once))
            .startTasks(recurring)
            .threads(THREADS)
            .clock(clock::instant)
            .pollingInterval(Duration.ofSeconds(10))
            .heartbeatInterval(Duration.ofSeconds(20))
            .missedHeartbeatsLimit(4)
            .alwaysPersistTimestampInUTC()
            .build();
    scheduler = made;
    made.start();
  }

  /**
   * The embedded store belongs to one process at a time, so whatever is being worked on here was
   * left by one that was killed. On a server another node may be at work, and its heartbeat tells.
   */
  private void releaseWorkOfTheDead() {
    JdbcClient.create(source)
        .sql(
            """
            UPDATE scheduled_tasks
            SET picked = 0, picked_by = NULL, last_heartbeat = NULL, version = version + 1
            WHERE picked = 1
            """)
        .update();
  }

  @Override
  public void stop() {
    Scheduler running = scheduler;
    if (running != null) {
      running.stop();
      scheduler = null;
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  private Scheduler running() {
    Scheduler running = scheduler;
    if (running == null) {
      throw new IllegalStateException("Work was queued before the queue was open");
    }
    return running;
  }
}
