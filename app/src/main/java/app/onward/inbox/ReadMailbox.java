package app.onward.inbox;

import app.onward.mail.Limits;
import app.onward.mail.MailFailure;
import app.onward.mail.MailServerException;
import app.onward.mail.MailSource;
import app.onward.mail.MailSources;
import app.onward.mail.Position;
import app.onward.platform.FullDisk;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.Room;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads an import to its end, or until it is told to stop; goes on where the last run stopped. */
@Component
class ReadMailbox {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);

  private final Imports imports;
  private final Messages messages;
  private final JudgeMail judgeMail;
  private final LearnFromCorrection learnFromCorrection;
  private final KeepMail keepMail;
  private final LinkMail linkMail;
  private final MailOfAccounts accounts;
  private final Room room;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  ReadMailbox(
      Imports imports,
      Messages messages,
      JudgeMail judgeMail,
      LearnFromCorrection learnFromCorrection,
      KeepMail keepMail,
      LinkMail linkMail,
      MailOfAccounts accounts,
      Room room,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.imports = imports;
    this.messages = messages;
    this.judgeMail = judgeMail;
    this.learnFromCorrection = learnFromCorrection;
    this.keepMail = keepMail;
    this.linkMail = linkMail;
    this.accounts = accounts;
    this.room = room;
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
      UploadedCopies.erase(found.origin());
      return true;
    }
    MailboxRun run =
        new MailboxRun(
            workspace,
            found,
            messages,
            judgeMail,
            learnFromCorrection,
            keepMail,
            room,
            clock,
            stopping);
    ImportState end =
        found.cancelRequested() ? ImportState.CANCELLED : read(workspace, found, run, stopping);
    if (end == ImportState.RUNNING) {
      return false;
    }
    linkMail.link(workspace);
    imports.finish(workspace, id, end, clock.instant());
    UploadedCopies.erase(found.origin());
    publisher.publishEvent(new ImportFinished(workspace, id, end));
    return true;
  }

  private ImportState read(
      WorkspaceId workspace, Import found, MailboxRun run, BooleanSupplier stopping) {
    try (MailSource source = open(workspace, found)) {
      imports.begin(workspace, found.id(), source.totalBytes(), clock.instant());
      if (found.position().equals(Position.START) && found.origin() instanceof Origin.OnDisk) {
        BooleanSupplier stop =
            () -> stopping.getAsBoolean() || cancelRequested(workspace, found.id());
        OwnAddresses own = new OwnAddresses(judgeMail.parser(), stop);
        source.read(Position.START, own);
        if (own.stopped()) {
          return cancelRequested(workspace, found.id())
              ? ImportState.CANCELLED
              : ImportState.RUNNING;
        }
        messages.learnOwnAddresses(workspace, own.learned());
      }
      run.begin();
      source.read(found.position(), run);
      return run.finish();
    } catch (MailServerException server) {
      LOG.info("Import {} breaks off: {}", found.id(), server.failure());
      return run.breakOff()
          ? ImportState.CANCELLED
          : brokenOff(workspace, found.id(), server.failure());
    } catch (IOException unreadable) {
      LOG.warn("Import {} ends early: {}", found.id(), unreadable.toString());
      run.flush();
      return ImportState.FAILED;
    } catch (UncheckedIOException | DataAccessException | TransactionException notKept) {
      if (FullDisk.isWhy(notKept)) {
        LOG.warn("Import {} waits for room: {}", found.id(), notKept.toString());
        return waiting(workspace, found.id());
      }
      throw notKept;
    }
  }

  private boolean cancelRequested(WorkspaceId workspace, ImportId id) {
    return imports.find(workspace, id).map(Import::cancelRequested).orElse(true);
  }

  private MailSource open(WorkspaceId workspace, Import found) throws IOException {
    return switch (found.origin()) {
      case Origin.OnDisk(Path path, _) -> MailSources.open(path, Limits.DEFAULT);
      case Origin.Account(UUID id) -> accounts.open(workspace, id, found.bytesRead());
    };
  }

  /** Tells why it waits, unless there is no room even for that. */
  private ImportState waiting(WorkspaceId workspace, ImportId id) {
    try {
      return brokenOff(workspace, id, MailFailure.of(MailFailure.Reason.DISK_FULL));
    } catch (DataAccessException | TransactionException untold) {
      LOG.warn("Import {} could not be told why it waits: {}", id, untold.toString());
      return ImportState.RUNNING;
    }
  }

  /** It goes on later where that may help, and has failed otherwise. */
  private ImportState brokenOff(WorkspaceId workspace, ImportId id, MailFailure failure) {
    Import now = imports.find(workspace, id).orElse(null);
    if (now == null) {
      return ImportState.FAILED;
    }
    imports.breakOff(workspace, id, failure, now.tries() + 1, clock.instant());
    return now.triesAgainAfter(failure.reason()) ? ImportState.RUNNING : ImportState.FAILED;
  }
}
