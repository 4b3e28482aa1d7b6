package app.onward.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderUseTest {

  @ParameterizedTest
  @CsvSource({
    "INBOX, INBOX",
    "inbox, INBOX",
    "Sent Items, SENT",
    "INBOX/Gesendet, SENT",
    "Éléments envoyés, SENT",
    "Entwürfe, DRAFTS",
    "Deleted Items, TRASH",
    "Corbeille, TRASH",
    "Junk E-mail, JUNK",
    "Archive/Spam, JUNK",
    "Jobs, OTHER",
    "Archive/inbox, OTHER",
    "Sentinel, OTHER"
  })
  void aNameTellsWhereTheServerDoesNot(String name, FolderUse use) {
    assertThat(FolderUse.of(name, '/', List.of("\\HasNoChildren"))).isEqualTo(use);
  }

  @ParameterizedTest
  @CsvSource({
    "\\All, ALL",
    "\\Sent, SENT",
    "\\Drafts, DRAFTS",
    "\\Trash, TRASH",
    "\\Junk, JUNK",
    "\\Flagged, VIEW",
    "\\Important, VIEW"
  })
  void theServersWordCountsMoreThanTheName(String attribute, FolderUse use) {
    assertThat(FolderUse.of("[Gmail]/Jobs", '/', List.of("\\HasNoChildren", attribute)))
        .isEqualTo(use);
  }

  @Test
  void whatIsThrownAwayOrUnfinishedIsNotReadByItself() {
    assertThat(FolderUse.values())
        .filteredOn(FolderUse::readByItself)
        .containsExactly(FolderUse.INBOX, FolderUse.SENT, FolderUse.OTHER);
  }
}
