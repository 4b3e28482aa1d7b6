package app.onward.mailaccounts;

import app.onward.inbox.ImportId;
import app.onward.inbox.InboxMails;
import app.onward.mail.imap.PracticeMailServer;
import app.onward.mail.imap.TestCertificate;
import app.onward.platform.config.Key;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a person does with an account, and the mail server it is at. */
record AccountPages(PracticeMailServer server, RunningOnward onward, Seeker seeker)
    implements AutoCloseable {
  private static final Map<Key, String> SETTINGS =
      Map.of(
          Key.PRIVATE_MAIL_SERVERS,
          "127.0.0.1, ::1",
          Key.MAIL_CERTIFICATES,
          TestCertificate.pem().toString());

  static AccountPages on(Dialect dialect) {
    RunningOnward onward = onward(dialect);
    PracticeMailServer server = PracticeMailServer.start().with("Sent").with("Trash");
    return new AccountPages(server, onward, Seeker.on(onward));
  }

  /** An application that may talk to mail servers on this machine. */
  static RunningOnward onward(Dialect dialect) {
    return RunningOnward.apart("mail-accounts", dialect, SETTINGS);
  }

  /** The account, with names and values in turn that are typed instead of what is right. */
  Page added(String... changed) {
    seeker.get("/imports/accounts/new?address=mira%40mailbox.example");
    String[] usual = {
      "host", "localhost",
      "port", String.valueOf(server.port()),
      "password", "abcd efgh ijkl mnop"
    };
    String[] typed = Arrays.copyOf(usual, usual.length + changed.length);
    System.arraycopy(changed, 0, typed, usual.length, changed.length);
    return seeker.submit("/imports/accounts", typed);
  }

  Page tested(Page account) {
    return seeker.submit(account.path() + "/test");
  }

  /** Presses the button on the account's page and waits until all is read. */
  Page read(Page account) {
    return finished(seeker.submit(account.path() + "/readings"));
  }

  /** Waits until all is read; the page of a reading as it is then. */
  Page finished(Page reading) {
    InboxMails.finished(onward, seeker.workspace(), id(reading));
    return seeker.get(reading.path());
  }

  /** Of the page of a reading. */
  static ImportId id(Page reading) {
    return ImportId.of(reading.path().substring("/imports/".length()));
  }

  static String field(Page page, String name) {
    return page.html().select("#" + name).attr("value");
  }

  /** Mails read, about the search, known before, passed over. */
  static List<Integer> tally(Page page) {
    return page.html().select("dl.tally dd").eachText().stream().map(Integer::valueOf).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
