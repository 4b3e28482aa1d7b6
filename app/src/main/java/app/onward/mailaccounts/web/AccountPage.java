package app.onward.mailaccounts.web;

import app.onward.mailaccounts.MailFolder;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * One account.
 *
 * @param folders as the server listed them last; none before the first test
 * @param every minutes between two readings; 0 for never
 */
public record AccountPage(
    AccountLine line, AccountForm form, List<MailFolder> folders, int every, Problems problems) {
  private static final List<Integer> MINUTES = List.of(0, 15, 30, 60, 360, 1440);

  public AccountPage {
    folders = List.copyOf(folders);
  }

  static boolean offered(int minutes) {
    return MINUTES.contains(minutes);
  }

  public boolean tested() {
    return !folders.isEmpty();
  }

  public boolean anyChosen() {
    return folders.stream().anyMatch(MailFolder::chosen);
  }

  /** The names of the chosen ones. */
  public List<String> chosen() {
    return folders.stream().filter(MailFolder::chosen).map(MailFolder::name).toList();
  }

  /** The folders with what they are for, where that is known. */
  public List<Option> folderOptions(Texts texts) {
    return folders.stream()
        .map(
            folder ->
                new Option(
                    folder.name(),
                    switch (folder.use()) {
                      case INBOX -> texts.of("mailaccounts.use", folder.use());
                      case OTHER -> folder.name();
                      case ALL, SENT, DRAFTS, TRASH, JUNK, VIEW ->
                          folder.name() + " (" + texts.of("mailaccounts.use", folder.use()) + ")";
                    }))
        .toList();
  }

  public List<Option> everyOptions(Texts texts) {
    return Stream.concat(MINUTES.stream(), Stream.of(every))
        .distinct()
        .map(each -> new Option(String.valueOf(each), texts.get("mailaccounts.every." + each)))
        .toList();
  }

  public List<Option> encryptions(Texts texts) {
    return Encryptions.options(texts);
  }
}
