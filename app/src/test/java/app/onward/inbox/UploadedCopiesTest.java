package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** No copy of a mailbox outlives its import, however the program ended. */
@OnBothStores
class UploadedCopiesTest {
  private final Dialect dialect;
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final Instant now;
  private final Path incoming;

  UploadedCopiesTest(Dialect dialect) throws IOException {
    this.dialect = dialect;
    this.onward = RunningOnward.on(dialect);
    this.workspace = onward.newWorkspace();
    this.now = onward.get(Clock.class).instant();
    this.incoming = Files.createDirectories(onward.dataDirectory().resolve("incoming"));
  }

  @Test
  void whatAKilledProcessWasCopyingIsErasedAtTheNextStart() throws IOException {
    Path waiting = copy("waiting", now.minus(Duration.ofDays(2)));
    Path halfCopied = copy("half-copied", now.minus(Duration.ofDays(2)));
    Path fresh = copy("fresh", now);
    Import queued = Import.queued(ImportId.next(), "waiting", waiting, true, now);
    onward.get(Imports.class).add(workspace, queued);

    onward.get(UploadedCopies.class).afterSingletonsInstantiated();

    assertThat(waiting).exists();
    assertThat(halfCopied).doesNotExist();
    assertThat(Files.exists(fresh)).as("another node's").isEqualTo(dialect == Dialect.POSTGRESQL);
    onward.get(Imports.class).finish(workspace, queued.id(), ImportState.CANCELLED, now);
    onward.get(UploadedCopies.class).afterSingletonsInstantiated();
    assertThat(waiting).doesNotExist();
  }

  @Test
  void whatWasReadJustBeforeAKillIsErased() throws IOException {
    Path read = copy("read", now);
    Import done = Import.queued(ImportId.next(), "read", read, true, now);
    onward.get(Imports.class).add(workspace, done);
    onward.get(Imports.class).finish(workspace, done.id(), ImportState.DONE, now);

    assertThat(onward.get(ReadMailbox.class).read(workspace, done.id(), () -> false)).isTrue();

    assertThat(read).doesNotExist();
  }

  private Path copy(String name, Instant written) throws IOException {
    Path copy = Files.createDirectories(incoming.resolve(workspace + name));
    Files.writeString(copy.resolve("0000-mail.mbox"), InboxMails.RECEIPT);
    return Files.setLastModifiedTime(copy, FileTime.from(written));
  }
}
