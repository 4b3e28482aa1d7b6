package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.mail.MailFailure;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A mail that cannot be kept is not the mail's fault. */
@OnBothStores
class ImportWithoutRoomTest {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final Imports imports;
  @TempDir Path folder;

  ImportWithoutRoomTest(Dialect dialect) {
    onward = RunningOnward.apart("without-room", dialect, Map.of());
    workspace = onward.newWorkspace();
    imports = onward.get(Imports.class);
  }

  @Test
  void whatCannotBeKeptIsReadAgainLater() throws IOException {
    Import queued =
        Import.queued(
            ImportId.next(),
            "mail",
            new Origin.OnDisk(InboxMails.mbox(folder, InboxMails.many(3)), false),
            Instant.EPOCH);
    imports.add(workspace, queued);
    Path files = onward.dataDirectory().resolve("files");
    FileSystemUtils.deleteRecursively(files);
    Files.writeString(files, "in the way");

    assertThatThrownBy(() -> read(queued)).isInstanceOf(UncheckedIOException.class);
    assertThat(imports.find(workspace, queued.id()).orElseThrow().tally().skipped()).isZero();
    Files.delete(files);

    assertThat(read(queued)).isTrue();
    assertThat(imports.find(workspace, queued.id()).orElseThrow().tally())
        .isEqualTo(new Tally(3, 3, 0, 0));
  }

  private boolean read(Import queued) {
    return onward.get(ReadMailbox.class).read(workspace, queued.id(), () -> false);
  }

  @Test
  void aFullDiskIsSaidOnThePage() {
    Seeker seeker = Seeker.on(onward);
    Import queued =
        Import.queued(ImportId.next(), "mail", new Origin.OnDisk(folder, false), Instant.EPOCH);
    imports.add(seeker.workspace(), queued);
    imports.begin(seeker.workspace(), queued.id(), 1_000, Instant.EPOCH);
    MailFailure full = MailFailure.of(MailFailure.Reason.DISK_FULL);
    imports.breakOff(seeker.workspace(), queued.id(), full, 1, Instant.EPOCH);

    assertThat(seeker.get("/imports/" + queued.id()).main())
        .contains("The disk is full", "It tries again by itself.");
  }
}
