package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImapFoldersTest {
  private final PracticeMailServer server = PracticeMailServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theFoldersThatHoldMailAreListedWithTheirUse() throws Exception {
    server.with("Entwürfe").with("Sent").with("Archive").with("Rubbish");
    server.rewriting(line -> line.replace("() \".\" \"Rubbish\"", "(\\Trash) \".\" \"Rubbish\""));
    try (ImapConnection connection = server.connection()) {
      assertThat(connection.folders())
          .containsExactlyInAnyOrder(
              new ListedFolder("INBOX", FolderUse.INBOX),
              new ListedFolder("Entwürfe", FolderUse.DRAFTS),
              new ListedFolder("Sent", FolderUse.SENT),
              new ListedFolder("Archive", FolderUse.OTHER),
              new ListedFolder("Rubbish", FolderUse.TRASH));
    }
  }
}
