package app.onward.inbox;

import app.onward.mail.Limits;
import app.onward.mail.MailSource;
import app.onward.mail.MailSources;
import app.onward.mail.Position;
import app.onward.platform.WorkspaceId;
import java.io.IOException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads an import to its end, or until it is told to stop; goes on where the last run stopped. */
@Component
class ReadMailbox {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);

  private final Imports imports;
  private final Messages messages;
  private final JudgeMail judgeMail;
  private final KeepMail keepMail;
  private final LinkMail linkMail;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  ReadMailbox(
      Imports imports,
      Messages messages,
      JudgeMail judgeMail,
      KeepMail keepMail,
      LinkMail linkMail,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.imports = imports;
    this.messages = messages;
    this.judgeMail = judgeMail;
    this.keepMail = keepMail;
    this.linkMail = linkMail;
    this.clock = clock;
    this.publisher = publisher;
  }

  /**
   * Reads on.
   *
   * @param stopping whether the program is about to stop
   * @return whether the import has come to an end, good or bad
   */
  boolean read(WorkspaceId workspace, ImportId id, BooleanSupplier stopping) {
    Import found = imports.find(workspace, id).orElse(null);
    if (found == null) {
      return true;
    }
    if (!found.state().going()) {
      eraseCopy(found);
      return true;
    }
    MailboxRun run =
        new MailboxRun(workspace, found, messages, judgeMail, keepMail, clock, stopping);
    ImportState end = found.cancelRequested() ? ImportState.CANCELLED : read(workspace, found, run);
    if (end == ImportState.RUNNING) {
      return false;
    }
    linkMail.link(workspace);
    imports.finish(workspace, id, end, clock.instant());
    eraseCopy(found);
    publisher.publishEvent(new ImportFinished(workspace, id, end));
    return true;
  }

  private static void eraseCopy(Import ended) {
    if (ended.uploaded()) {
      UploadedCopies.erase(ended.path());
    }
  }

  private ImportState read(WorkspaceId workspace, Import found, MailboxRun run) {
    try {
      MailSource source = MailSources.open(found.path(), Limits.DEFAULT);
      imports.begin(workspace, found.id(), source.totalBytes(), clock.instant());
      if (found.position().equals(Position.START)) {
        OwnAddresses own = new OwnAddresses(judgeMail.parser());
        source.read(Position.START, own);
        messages.learnOwnAddresses(workspace, own.learned());
      }
      run.begin();
      source.read(found.position(), run);
      return run.finish();
    } catch (IOException unreadable) {
      LOG.warn("Import {} ends early: {}", found.id(), unreadable.toString());
      run.flush();
      return ImportState.FAILED;
    }
  }
}
