package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue's entry for an import: it goes on where it stopped, however often it was stopped. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

  @Bean
  CustomTask<Void> importMailTask(ReadMailbox readMailbox, Imports imports, Clock clock) {
    return Tasks.custom("import-mail", Void.class)
        .onDeadExecutionRevive()
        .execute((task, context) -> run(readMailbox, imports, task, context, clock));
  }

  static String name(WorkspaceId workspace, ImportId id) {
    return workspace + "/" + id;
  }

  private static CompletionHandler<Void> run(
      ReadMailbox readMailbox,
      Imports imports,
      TaskInstance<Void> task,
      ExecutionContext context,
      Clock clock) {
    String[] ids = task.getId().split("/");
    WorkspaceId workspace = WorkspaceId.of(ids[0]);
    ImportId id = ImportId.of(ids[1]);
    boolean finished =
        readMailbox.read(workspace, id, () -> context.getSchedulerState().isShuttingDown());
    if (finished) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    Duration pause = imports.find(workspace, id).map(Import::pause).orElse(Duration.ZERO);
    return (complete, operations) -> operations.reschedule(complete, clock.instant().plus(pause));
  }
}
