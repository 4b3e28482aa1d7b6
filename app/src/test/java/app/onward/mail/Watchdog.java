package app.onward.mail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fails a test whose work hangs, and says where; or takes longer than any mail may, in time of the
 * processor, so that a busy machine is not held against it.
 */
final class Watchdog implements AutoCloseable {
  /** Many hundred times what the slowest mail takes on a busy machine. */
  private static final Duration HANGS = Duration.ofMinutes(3);

  private static final Duration MOST = Duration.ofSeconds(2);

  /** As the program is started. */
  private static final int STACK = 512 << 10;

  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

  private final AtomicReference<Thread> worker = new AtomicReference<>();
  private final java.util.concurrent.ExecutorService threads =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(null, work, "watched", STACK);
            thread.setDaemon(true);
            worker.set(thread);
            return thread;
          });

  /** Does the work, which has a stack as small as in the program. */
  void watch(String name, ThrowingWork work) {
    Future<Duration> done =
        threads.submit(
            () -> {
              long begun = TIMES.getCurrentThreadCpuTime();
              work.run();
              return Duration.ofNanos(TIMES.getCurrentThreadCpuTime() - begun);
            });
    try {
      Duration taken = done.get(HANGS.toSeconds(), TimeUnit.SECONDS);
      if (taken.compareTo(MOST) > 0) {
        throw new AssertionError(name + " takes " + taken);
      }
    } catch (TimeoutException hangs) {
      throw new AssertionError(
          name + " hangs at " + Arrays.toString(worker.get().getStackTrace()), hangs);
    } catch (ExecutionException thrown) {
      throw new AssertionError(name + ": " + thrown.getCause(), thrown.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(name, stopped);
    }
  }

  /** Work that may throw anything. */
  interface ThrowingWork {
    void run() throws Exception;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
