package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.StoreBytes;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is left of an import that was taken back. */
@OnBothStores
class RemoveImportTest {
  private final Dialect dialect;
  private final RunningOnward onward;
  private final WorkspaceId workspace;

  RemoveImportTest(Dialect dialect) {
    this.dialect = dialect;
    onward = RunningOnward.on(dialect);
    workspace = onward.newWorkspace();
  }

  @Test
  void nothingOfItsWordsIsLeftInTheStore() throws IOException {
    String mail = "Hi Mira " + workspace;
    String skipped = "Endless " + workspace;
    Import done =
        InboxMails.imported(
            onward,
            workspace,
            InboxMails.RECEIPT.replace("Hi Mira", mail),
            "From: a@b.example\nSubject: " + skipped + "\n" + "X-Long: y\n".repeat(120_000));
    assertThat(done.tally()).isEqualTo(new Tally(1, 1, 0, 1));
    assertThat(StoreBytes.contain(onward, mail)).isEqualTo(dialect == Dialect.SQLITE);
    assertThat(StoreBytes.contain(onward, skipped)).isEqualTo(dialect == Dialect.SQLITE);

    assertThat(onward.get(RemoveImport.class).remove(workspace, done.id())).isTrue();

    Imports imports = onward.get(Imports.class);
    assertThat(imports.skips(workspace, done.id(), PageRequest.number(1)).total()).isZero();
    assertThat(imports.find(workspace, done.id()).orElseThrow().tally()).isEqualTo(done.tally());
    assertThat(StoreBytes.contain(onward, mail)).isFalse();
    assertThat(StoreBytes.contain(onward, skipped)).isFalse();
  }
}
