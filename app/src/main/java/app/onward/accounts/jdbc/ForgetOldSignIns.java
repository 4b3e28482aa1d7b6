package app.onward.accounts.jdbc;

import app.onward.platform.undo.Act;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is over: sessions that ran out, old links and tries, passkeys removed long ago. */
@Component
class ForgetOldSignIns {
  private static final Duration LINKS = Duration.ofDays(30);
  private static final Duration TRIES = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final Clock clock;

  ForgetOldSignIns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void run() {
    Instant now = clock.instant();
    delete("DELETE FROM sessions WHERE expires_at <= :before", now);
    delete("DELETE FROM sign_in_links WHERE expires_at <= :before", now.minus(LINKS));
    delete("DELETE FROM password_tries WHERE at <= :before", now.minus(TRIES));
    delete("DELETE FROM passkeys WHERE removed_at <= :before", now.minus(Act.WINDOW));
  }

  private void delete(String sql, Instant before) {
    jdbc.sql(sql).param("before", before.toEpochMilli()).update();
  }

  /** Runs it every hour, on one node at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Hourly {
    @Bean
    Task<Void> forgetOldSignInsHourly(ForgetOldSignIns forget) {
      return Tasks.recurring("forget-old-sign-ins", FixedDelay.ofHours(1))
          .execute((instance, context) -> forget.run());
    }
  }
}
