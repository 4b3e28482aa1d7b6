package app.onward.commands.web;

import app.onward.accounts.Accounts;
import app.onward.commands.ImportProgress;
import app.onward.commands.ImportProgress.Wanted;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.platform.WorkspaceId;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports that a command asks for; they go into the owner's own search, never into the demo. */
@RestController
@RequestMapping("/commands/imports")
class ImportEndpoints {
  private final ImportMail importMail;
  private final Accounts accounts;
  private final Clock clock;

  ImportEndpoints(ImportMail importMail, Accounts accounts, Clock clock) {
    this.importMail = importMail;
    this.accounts = accounts;
    this.clock = clock;
  }

  @PostMapping
  ImportProgress start(@RequestBody Wanted wanted) {
    Path path = Path.of(wanted.path());
    WorkspaceId workspace = workspace();
    ImportId id = importMail.start(workspace, path, String.valueOf(path.getFileName()));
    return ImportProgress.of(importMail.status(workspace, id));
  }

  @GetMapping("/{id}")
  ImportProgress progress(@PathVariable String id) {
    return ImportProgress.of(importMail.status(workspace(), ImportId.of(id)));
  }

  @PostMapping("/{id}/cancellation")
  ImportProgress cancel(@PathVariable String id) {
    importMail.cancel(workspace(), ImportId.of(id));
    return progress(id);
  }

  private WorkspaceId workspace() {
    return accounts.ownSearch(accounts.owner(clock.instant()).id());
  }
}
