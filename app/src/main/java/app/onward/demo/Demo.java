package app.onward.demo;

import app.onward.accounts.Account;
import app.onward.accounts.Accounts;
import app.onward.inbox.ImportFinished;
import app.onward.platform.WorkspaceId;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import app.onward.platform.erasing.EraseWorkspace;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The invented search: made when it is asked for, erased with one click. */
@Component
public class Demo {
  /** How many of the latest suggestions wait for the person to try. */
  private static final int LEFT_TO_TRY = 12;

  private final Accounts accounts;
  private final DemoSearch search;
  private final EraseWorkspace eraseWorkspace;
  private final Settings settings;
  private final DataDirectory directory;
  private final Clock clock;

  Demo(
      Accounts accounts,
      DemoSearch search,
      EraseWorkspace eraseWorkspace,
      Settings settings,
      DataDirectory directory,
      Clock clock) {
    this.accounts = accounts;
    this.search = search;
    this.eraseWorkspace = eraseWorkspace;
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void prepareIfAsked() {
    if (settings.is(Key.DEMO)) {
      prepare();
    }
  }

  /** Makes the invented search unless it is there, and shows it; reading goes on by itself. */
  public void prepare() {
    Account owner = accounts.owner(clock.instant());
    Optional<WorkspaceId> before = accounts.demo(owner.id());
    WorkspaceId workspace =
        before.orElseGet(() -> accounts.addWorkspace(owner.id(), true, clock.instant()));
    accounts.show(owner.id(), workspace);
    if (before.isEmpty()) {
      search.importMailbox(workspace, directory.incoming());
    }
  }

  /** Goes through what was found, as its owner would have done in the meantime. */
  @EventListener
  void review(ImportFinished finished) {
    if (accounts.isDemo(finished.workspace())) {
      search.review(finished.workspace(), LEFT_TO_TRY);
    }
  }

  /** Erases a workspace if it holds the invented search, and shows the person's own again. */
  public void remove(WorkspaceId workspace) {
    if (accounts.isDemo(workspace)) {
      eraseWorkspace.erase(workspace);
    }
  }
}
