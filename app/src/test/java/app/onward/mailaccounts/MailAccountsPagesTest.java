package app.onward.mailaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.Imports;
import app.onward.inbox.InboxMails;
import app.onward.mail.imap.PracticeMailServer;
import app.onward.mail.imap.TestCertificate;
import app.onward.platform.config.Key;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.jobs.Jobs;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Patience;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person adds an account, tests it, chooses folders, reads, and removes it again. */
@OnBothStores
class MailAccountsPagesTest {
  private static final Map<Key, String> SETTINGS =
      Map.of(
          Key.PRIVATE_MAIL_SERVERS,
          "127.0.0.1, ::1",
          Key.MAIL_CERTIFICATES,
          TestCertificate.pem().toString());

  private final PracticeMailServer server = PracticeMailServer.start().with("Sent").with("Trash");
  private final RunningOnward onward;
  private final Seeker seeker;

  MailAccountsPagesTest(Dialect dialect) {
    onward = RunningOnward.apart("mail-accounts", dialect, SETTINGS);
    seeker = Seeker.on(onward);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theImportPageLeadsToAccounts() {
    assertThat(seeker.get("/imports").html().select("a[href=/imports/accounts]")).hasSize(1);
    assertThat(seeker.get("/imports/accounts").heading()).isEqualTo("Mail from an account");
  }

  @Test
  void aKnownProviderIsFilledIn() {
    Page page = seeker.get("/imports/accounts/new?address=mira%40gmail.com");

    assertThat(field(page, "host")).isEqualTo("imap.gmail.com");
    assertThat(field(page, "port")).isEqualTo("993");
    assertThat(field(page, "userName")).isEqualTo("mira@gmail.com");
    assertThat(page.html().select("#password").attr("value")).isEmpty();
    assertThat(page.main()).contains("apppasswords");
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    assertThat(seeker.get("/imports/accounts/new?address=mira").status()).isEqualTo(422);
    seeker.get("/imports/accounts/new?address=mira%40mailbox.example");
    Page page =
        seeker.submit("/imports/accounts", "host", "", "port", "0", "userName", "", "password", "");

    assertThat(page.status()).isEqualTo(422);
    for (String field : List.of("host", "port", "userName", "password")) {
      assertThat(page.problem(field)).as(field).isNotEmpty();
    }
    assertThat(seeker.get("/imports/accounts").html().select("ul.list")).isEmpty();
  }

  @Test
  void fromAnAddressToSuggestions() {
    server
        .deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY)
        .deliver("Sent", InboxMails.ORDINARY.replace("<parcel@", "<sent@"))
        .deliver("Trash", InboxMails.INTERVIEW);
    Page added = added();
    assertThat(added.toast()).isEqualTo("The account is kept. Now test it.");
    assertThat(added.html().select("form[action$=/readings], form[action$=/folders]")).isEmpty();

    Page tested = tested(added);
    assertThat(tested.toast()).startsWith("It works.");
    assertThat(tested.html().select("input[name=folders][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("INBOX", "Sent");
    assertThat(tested.html().select("select[name=every] option[selected]").attr("value"))
        .isEqualTo("0");

    Page read = read(tested);
    assertThat(read.heading()).isEqualTo(PracticeMailServer.ADDRESS);
    assertThat(tally(read)).containsExactly(3, 1, 0, 0);
    assertThat(seeker.get("/imports").main()).contains(PracticeMailServer.ADDRESS);
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
    assertThat(server.seen("INBOX")).isZero();

    server.deliver("INBOX", InboxMails.REJECTION);
    assertThat(tally(read(seeker.get(tested.path())))).containsExactly(1, 1, 0, 0);
    assertThat(tally(read(seeker.get(tested.path())))).containsExactly(0, 0, 0, 0);
  }

  @Test
  void aFolderThatIsNumberedAnewDoublesNothing() {
    server.deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY);
    Page account = tested(added());
    read(account);
    server.rewriting(line -> line.replaceFirst("UIDVALIDITY \\d+", "UIDVALIDITY 4711"));

    assertThat(tally(read(seeker.get(account.path())))).containsExactly(2, 0, 2, 0);
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
  }

  @Test
  void aDroppedConnectionIsTakenUpAgainByItself() {
    server.deliver("INBOX", InboxMails.many(250));
    Page account = tested(added());
    server.dropAfter(60_000);
    Page reading = seeker.submit(account.path() + "/readings");
    String id = reading.path().substring("/imports/".length());
    brokenOff(id);
    assertThat(seeker.get(reading.path()).main())
        .contains("The connection dropped.", "It tries again by itself.");
    onward.get(Jobs.class).hasten(TaskInstanceId.of("import-mail", seeker.workspace() + "/" + id));
    finished(id);

    Page read = seeker.get(reading.path());
    assertThat(tally(read)).containsExactly(250, 250, 0, 0);
    assertThat(read.main()).contains("Read to the end");
    assertThat(fetched()).as("mails asked for").hasSizeBetween(251, 400);
  }

  @Test
  void whatWasRemovedComesBackWhenAllIsReadAgain() {
    server.deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY);
    Page account = tested(added());
    Page reading = read(account);
    Page removed = seeker.submit(reading.path() + "/removal");
    assertThat(removed.toast()).startsWith("Removed.");
    assertThat(seeker.get(reading.path()).main()).contains("if you read all of the account again");
    assertThat(tally(read(seeker.get(account.path())))).containsExactly(0, 0, 0, 0);

    seeker.get(account.path());
    Page again = seeker.submit(account.path() + "/restart");
    finished(again.path().substring("/imports/".length()));
    assertThat(tally(seeker.get(again.path())).subList(0, 2)).containsExactly(2, 1);
  }

  @Test
  void aReadingThatWaitsForItsNextTryCanBeStopped() {
    server.deliver("INBOX", InboxMails.many(250));
    Page account = tested(added());
    server.dropAfter(60_000);
    Page reading = seeker.submit(account.path() + "/readings");
    brokenOff(reading.path().substring("/imports/".length()));
    seeker.get(reading.path());
    seeker.submit(reading.path() + "/cancellation");
    finished(reading.path().substring("/imports/".length()));

    Page stopped = seeker.get(reading.path());
    assertThat(stopped.main()).contains("Stopped by you");
    int kept = tally(stopped).getFirst();
    assertThat(tally(read(seeker.get(account.path()))).getFirst()).isEqualTo(250 - kept);
  }

  @Test
  void anAccountThatIsBeingReadIsNotRemoved() {
    server.deliver("INBOX", InboxMails.many(250));
    Page account = tested(added());
    server.dropAfter(60_000);
    Page reading = seeker.submit(account.path() + "/readings");
    brokenOff(reading.path().substring("/imports/".length()));
    seeker.get(account.path());

    assertThat(seeker.submit(account.path() + "/removal").toast())
        .isEqualTo("It is still being read. Stop it first.");
    seeker.get(account.path());
    assertThat(seeker.submit(account.path() + "/readings").path())
        .as("the reading that is going already")
        .isEqualTo(reading.path());
  }

  @Test
  void theListOfFoldersThatAreReadIsThePersons() {
    server.with("Jobs, and more").deliver("Jobs, and more", InboxMails.RECEIPT);
    server.deliver("INBOX", InboxMails.INTERVIEW);
    Page account = tested(added());
    Page chosen = seeker.post(account.path() + "/folders", "folders", "Jobs, and more");

    assertThat(chosen.html().select("input[name=folders][checked]").eachAttr("value"))
        .containsExactly("Jobs, and more");
    assertThat(tally(read(chosen))).containsExactly(1, 1, 0, 0);

    Page none = seeker.post(account.path() + "/folders");
    assertThat(none.html().select("form[action$=/readings]")).isEmpty();
    assertThat(seeker.post(account.path() + "/readings").toast())
        .isEqualTo("Choose at least one folder first.");
  }

  @Test
  void itIsReadByItselfWhenItsTimeHasCome() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = tested(added());
    assertThat(seeker.submit(account.path() + "/schedule", "every", "15").toast())
        .isEqualTo("Kept.");
    ReadDueAccounts due = onward.get(ReadDueAccounts.class);
    due.run();
    assertThat(imports()).isEmpty();

    bringForward();
    due.run();
    finished(imports().getFirst());
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);

    bringForward();
    due.run();
    assertThat(imports()).as("nothing new leaves no import").hasSize(1);
  }

  @Test
  void aRefusedPasswordIsSaidAndNotTriedAgainByItself() {
    Page account = tested(added());
    seeker.submit(account.path() + "/schedule", "every", "15");
    seeker.get(account.path());
    seeker.submit(account.path() + "/server", "password", "changed meanwhile");
    Page page = seeker.post(account.path() + "/test");

    assertThat(page.toast()).isEqualTo("It does not work yet.");
    assertThat(page.main()).contains("The server refused the user name and password.");
    assertThat(page.html().select("select[name=every] option[selected]").attr("value"))
        .isEqualTo("0");
    Page reading = read(page);
    assertThat(reading.main()).contains("Ended early", "The server refused the user name");
  }

  @Test
  void aPlaceWithinTheWallsIsNotConnectedTo() {
    Page page = tested(added("host", "169.254.169.254"));

    assertThat(page.main()).contains("That name leads into a private network.");
  }

  @Test
  void anotherServerNeedsThePasswordAnew() {
    Page account = added();
    Page page = seeker.submit(account.path() + "/server", "host", "imap.elsewhere.example");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("password")).isNotEmpty();
    assertThat(field(seeker.get(account.path()), "host")).isEqualTo("localhost");
  }

  @Test
  void thePasswordIsSealedAndNeverShown() {
    Page account = tested(added());
    JdbcClient jdbc = onward.get(JdbcClient.class);
    byte[] kept =
        jdbc.sql("SELECT password FROM mail_accounts WHERE workspace_id = :workspace")
            .param("workspace", seeker.workspace().toString())
            .query((row, number) -> row.getBytes(1))
            .single();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain(PracticeMailServer.PASSWORD);
    for (String path : List.of("/imports/accounts", account.path())) {
      assertThat(seeker.get(path).html().html()).doesNotContain(PracticeMailServer.PASSWORD);
    }
  }

  @Test
  void removingTakesThePasswordAndLeavesWhatWasFound() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = tested(added());
    read(account);
    seeker.get(account.path());
    Page removed = seeker.submit(account.path() + "/removal");

    assertThat(removed.toast()).isEqualTo("The account and its password are gone.");
    assertThat(rows("mail_accounts") + rows("mail_folders")).isZero();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
    assertThat(seeker.get(account.path()).status()).isEqualTo(404);
  }

  @Test
  void removingTakesWhatWasFoundIfThePersonWants() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = tested(added());
    read(account);
    seeker.get(account.path());
    seeker.submit(account.path() + "/removal", "findings", "true");

    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/test",
        "/folders",
        "/readings",
        "/restart",
        "/schedule?every=15",
        "/server",
        "/removal"
      })
  void anotherWorkspacesAccountIsNotThere(String noun) {
    Page account = added();
    Seeker other = Seeker.on(onward);
    other.get("/imports/accounts");
    String path = account.path() + noun;
    Page page = noun.isEmpty() ? other.get(path) : other.post(path);

    assertThat(page.status()).isEqualTo(404);
    assertThat(onward.get(MailAccounts.class).all(seeker.workspace())).hasSize(1);
  }

  private Page added(String... changed) {
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

  private Page tested(Page account) {
    return seeker.submit(account.path() + "/test");
  }

  /** Presses the button on the account's page and waits until all is read. */
  private Page read(Page account) {
    Page reading = seeker.submit(account.path() + "/readings");
    finished(reading.path().substring("/imports/".length()));
    return seeker.get(reading.path());
  }

  /** Waits until the reading has broken off and rests until its next try. */
  private void brokenOff(String id) {
    ImportMail imports = onward.get(ImportMail.class);
    Patience.until(
        "import " + id + " has broken off",
        () -> imports.status(seeker.workspace(), ImportId.of(id)).failure() != null && rests(id));
  }

  private boolean rests(String id) {
    return onward
            .get(JdbcClient.class)
            .sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = :work AND NOT picked")
            .param("work", seeker.workspace() + "/" + id)
            .query(Integer.class)
            .single()
        == 1;
  }

  private void finished(String id) {
    InboxMails.finished(onward, seeker.workspace(), ImportId.of(id));
  }

  private List<String> imports() {
    return onward.get(Imports.class).all(seeker.workspace()).stream()
        .map(each -> each.id().toString())
        .toList();
  }

  /** As if a quarter of an hour had passed. */
  private void bringForward() {
    onward
        .get(JdbcClient.class)
        .sql("UPDATE mail_accounts SET next_at = :then WHERE workspace_id = :workspace")
        .param(
            "then", onward.get(Clock.class).instant().minus(Duration.ofMinutes(1)).toEpochMilli())
        .param("workspace", seeker.workspace().toString())
        .update();
  }

  private int rows(String table) {
    return onward
        .get(JdbcClient.class)
        .sql("SELECT count(*) FROM " + table + " WHERE workspace_id = :workspace")
        .param("workspace", seeker.workspace().toString())
        .query(Integer.class)
        .single();
  }

  /** The numbers of all mails whose text was asked for, each as often as it was. */
  private List<String> fetched() {
    return server.commands().stream()
        .filter(command -> command.endsWith("(UID BODY.PEEK[])"))
        .flatMap(command -> Arrays.stream(command.split(" ")[2].split(",")))
        .toList();
  }

  private static String field(Page page, String name) {
    return page.html().select("#" + name).attr("value");
  }

  private static List<Integer> tally(Page page) {
    return page.html().select("dl.tally dd").eachText().stream().map(Integer::valueOf).toList();
  }
}
