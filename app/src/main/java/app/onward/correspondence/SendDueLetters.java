package app.onward.correspondence;

import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.Dispatches.Ending;
import app.onward.correspondence.DueDispatches.Due;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Sends held letters whose time has come; the click that held them was the yes. */
@Component
public class SendDueLetters {
  private static final Logger LOG = LoggerFactory.getLogger(SendDueLetters.class);

  /** Longer than any server is waited for. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final DueDispatches due;
  private final Dispatches dispatches;
  private final HandOver handOver;
  private final Clock clock;

  SendDueLetters(DueDispatches due, Dispatches dispatches, HandOver handOver, Clock clock) {
    this.due = due;
    this.dispatches = dispatches;
    this.handOver = handOver;
    this.clock = clock;
  }

  /** Sends what is due at this moment, one after the other. */
  public void at(Instant moment) {
    due.leftInTheMiddle(moment.minus(LONGEST)).forEach(this::ask);
    due.at(moment).forEach(this::send);
  }

  /** What a kill left in the middle is asked about, and never sent again by itself. */
  private void ask(Due due) {
    Ending unknown = Ending.of(State.UNKNOWN, clock.instant());
    dispatches.move(due.workspace(), due.dispatch().id(), State.SENDING, unknown);
  }

  private void send(Due due) {
    try {
      handOver.held(due.workspace(), due.dispatch());
    } catch (RuntimeException failed) {
      LOG.error("A held letter could not be settled, dispatch {}", due.dispatch().id(), failed);
    }
  }

  /** Looks every minute, on one node at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Minutely {
    @Bean
    Task<Void> sendDueLettersMinutely(SendDueLetters send, Clock clock) {
      return Tasks.recurring("send-due-letters", FixedDelay.ofMinutes(1))
          .execute((instance, context) -> send.at(clock.instant()));
    }
  }
}
