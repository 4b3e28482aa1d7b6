package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.Import;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.ImportState;
import app.onward.inbox.Imports;
import app.onward.inbox.InboxMails;
import app.onward.inbox.Origin;
import app.onward.inbox.Tally;
import app.onward.mail.OutlookFile;
import app.onward.mail.Position;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing mail in, watching it, and taking it back. */
@OnBothStores
class ImportsPagesTest {
  private static final String ENDLESS = "From: a@b.example\nSubject: Endless\n";

  private final RunningOnward onward;
  private final Seeker seeker;

  ImportsPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void choosingNothingIsSaidBesideTheField() {
    seeker.get("/imports");
    Page page = seeker.upload("/imports", "files", "", new byte[0]);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("files")).startsWith("No file was chosen.");
    assertThat(seeker.post("/imports").status()).isEqualTo(422);
    assertThat(page.html().select("ul[data-list]")).isEmpty();
  }

  @Test
  void aMailboxIsReadAndItsCopyErased() {
    Page page = brought("search.mbox", mbox(InboxMails.RECEIPT, InboxMails.ORDINARY));

    assertThat(page.heading()).isEqualTo("search.mbox");
    assertThat(tally(page)).containsExactly(2, 1, 0, 0);
    assertThat(page.html().select("a.next").attr("href")).isEqualTo("/inbox");
    assertThat(page.html().select("#how-far").attr("data-refresh")).isEmpty();
    assertThat(seeker.get("/imports").main())
        .contains("search.mbox", "Read to the end", "2 mails read, 1 about your search");
    assertThat(copy(page)).startsWithRaw(onward.dataDirectory()).doesNotExist();
  }

  @Test
  void aMailThatOutlookSavedIsKeptAsAnyOther() {
    byte[] file =
        OutlookFile.of(InboxMails.RECEIPT)
            .file("Terms.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
            .written();
    Page page = brought("receipt.msg", file);

    assertThat(tally(page)).containsExactly(1, 1, 0, 0);
    String mail = seeker.get("/inbox").html().select("main a[href^='/inbox/']").attr("href");
    assertThat(seeker.get(mail).main())
        .contains("Thanks for applying for the Data Analyst role at Brackwater", "Terms.pdf");
    assertThat(tally(brought("search.mbox", mbox(InboxMails.RECEIPT)))).containsExactly(1, 0, 1, 0);
  }

  @Test
  void onlyFilesAreLookedAtFirst() {
    var onDisk = new Origin.OnDisk(Path.of("mail.mbox"), false);
    var account = new Origin.Account(UUID.randomUUID());
    assertThat(sentenceAtTheStart(onDisk)).startsWith("First it looks who");
    assertThat(sentenceAtTheStart(account)).contains("no mail read, 0 about your search");
  }

  private String sentenceAtTheStart(Origin origin) {
    ImportId id = ImportId.next();
    Imports imports = onward.get(Imports.class);
    imports.add(seeker.workspace(), Import.queued(id, "mail", origin, now()));
    imports.begin(seeker.workspace(), id, 1000, now());
    return seeker.get("/imports/" + id).html().select("#how-far p").text();
  }

  @Test
  void everythingEverBroughtInIsOnAPage() {
    for (int i = 0; i < 51; i++) {
      var origin = new Origin.OnDisk(Path.of("gone.mbox"), false);
      onward
          .get(Imports.class)
          .add(seeker.workspace(), Import.queued(ImportId.next(), "no " + i, origin, now()));
    }
    Page first = seeker.get("/imports");
    Page second = seeker.get(first.html().select("a[rel=next]").attr("href"));

    assertThat(first.html().select("ul[data-list] li")).hasSize(50);
    assertThat(second.html().select("ul[data-list] li")).hasSize(1);
    assertThat(second.html().select("a[rel=prev]").attr("href")).isEqualTo("/imports?page=1");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    byte[] mbox = mbox(InboxMails.RECEIPT, InboxMails.ORDINARY);
    brought("search.mbox", mbox);
    seeker.get("/inbox");
    seeker.submit("/inbox/acceptances");
    Page again = brought("search.mbox", mbox);

    assertThat(tally(again)).containsExactly(2, 0, 2, 0);
    assertThat(again.main()).contains("Everything in it was here already.");
    assertThat(seeker.get("/inbox").main()).contains("Nothing waits for you");
    assertThat(seeker.get("/applications?show=all").main()).contains("One application");
  }

  @Test
  void whatIsNoMailIsListedWithItsReason() {
    Page page = brought("letter.pdf", "%PDF-1.7 is no mail".getBytes(StandardCharsets.UTF_8));

    assertThat(tally(page)).containsExactly(0, 0, 0, 1);
    assertThat(page.main()).contains("Nothing about your search was found in it.");
    assertThat(skips(page)).containsExactly("letter.pdf | It is not a mail.");
    assertThat(page.main()).contains("letter.pdf, at byte 0").doesNotContain("0000-");
  }

  @Test
  void aBrokenArchiveIsListedWithItsReason() {
    byte[] zip = zip("%s.mbox", 1, mbox(InboxMails.many(40)));
    Page page = brought("takeout.zip", Arrays.copyOf(zip, zip.length / 2));

    assertThat(skips(page)).singleElement().asString().startsWith("takeout.zip | The archive is");
  }

  @Test
  void oneBadMailNeverStopsTheRest() {
    String endless = ENDLESS + "X-Long: y\n".repeat(120_000);
    Page page = brought("search.mbox", mbox(InboxMails.RECEIPT, endless, InboxMails.INTERVIEW));

    assertThat(tally(page).get(1)).isEqualTo(2);
    assertThat(page.main()).contains("One thing was passed over");
    assertThat(skips(page)).containsExactly("Endless | Its header is longer than a header may be.");
  }

  @Test
  void manyThatWerePassedOverHavePages() {
    Page page =
        brought("files.zip", zip("%s.pdf", 52, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));

    assertThat(skips(page)).hasSize(50);
    Page next = seeker.get(page.html().select("a[rel=next]").attr("href"));
    assertThat(skips(next)).hasSize(2);
  }

  @Test
  void aReadingShowsHowFarItIsAndCanBeStopped() {
    ImportId id = reading();
    Page page = seeker.get("/imports/" + id);

    assertThat(page.html().select("#how-far").attr("data-refresh")).isEqualTo("/imports/" + id);
    assertThat(page.html().select("progress").attr("value")).isEqualTo("50000000");
    assertThat(page.html().select("progress").attr("max")).isEqualTo("200000000");
    assertThat(page.main())
        .contains("50.0 of 200.0 MB; 1,200 mails read, 12 about your search.")
        .contains("About 3 minutes left.");
    assertThat(page.html().select("form[action$=/removal]")).isEmpty();
    assertThat(seeker.post("/imports/" + id + "/removal").toast())
        .isEqualTo("It is still being read. Stop it first.");

    Page stopping = seeker.submit("/imports/" + id + "/cancellation");
    assertThat(stopping.main()).contains("It stops after what it is just reading.");
    assertThat(stopping.html().select("form[action$=/cancellation]")).isEmpty();
    onward.get(Imports.class).finish(seeker.workspace(), id, ImportState.CANCELLED, now());
    assertThat(seeker.get("/imports/" + id).main()).contains("Stopped by you");
  }

  /** One that is being read, as another node of the server would leave it. */
  private ImportId reading() {
    var id = ImportId.next();
    Imports imports = onward.get(Imports.class);
    Instant began = now().minusSeconds(60);
    imports.add(
        seeker.workspace(),
        Import.queued(
            id, "takeout.mbox", new Origin.OnDisk(Path.of("takeout.mbox"), false), began));
    imports.begin(seeker.workspace(), id, 200_000_000, began);
    imports.advance(
        seeker.workspace(),
        id,
        Position.START,
        50_000_000,
        new Tally(1200, 12, 0, 0),
        List.of(),
        began.plusSeconds(60));
    return id;
  }

  private Instant now() {
    return onward.get(Clock.class).instant();
  }

  @Test
  void removingTakesWhatNobodyAccepted() {
    byte[] mbox = mbox(InboxMails.RECEIPT, InboxMails.INTERVIEW, InboxMails.ORDINARY);
    Page page = brought("search.mbox", mbox);
    seeker.get("/inbox");
    seeker.submit("/inbox/acceptances");
    seeker.get(page.path());
    Page removed = seeker.submit(page.path() + "/removal");

    assertThat(removed.toast()).isEqualTo("Removed. What you had accepted is still there.");
    assertThat(removed.main()).contains("search.mbox", "Removed");
    assertThat(seeker.get("/inbox").main()).contains("Nothing waits for you");
    assertThat(seeker.get("/applications?show=all").main()).contains("One application");
    Page gone = seeker.get(page.path());
    assertThat(gone.html().select("form[action$=/removal], a[href='/inbox'].next")).isEmpty();

    Page again = brought("search.mbox", mbox);
    assertThat(tally(again)).containsExactly(3, 1, 1, 0);
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/cancellation", "/removal"})
  void anotherWorkspacesImportIsNotThere(String noun) {
    ImportId foreign = reading();
    Seeker mine = Seeker.on(onward);
    mine.get("/imports");
    Page page =
        noun.isEmpty() ? mine.get("/imports/" + foreign) : mine.post("/imports/" + foreign + noun);

    assertThat(page.status()).isEqualTo(404);
    assertThat(onward.get(ImportMail.class).status(seeker.workspace(), foreign).cancelRequested())
        .isFalse();
  }

  /** Drops a file into the page and waits until it is read. */
  private Page brought(String name, byte[] content) {
    seeker.get("/imports");
    Page page = seeker.upload("/imports", "files", name, content);
    String id = page.path().substring("/imports/".length());
    InboxMails.finished(onward, seeker.workspace(), ImportId.of(id));
    return seeker.get(page.path());
  }

  private static byte[] mbox(String... messages) {
    return InboxMails.mailbox(messages).getBytes(StandardCharsets.UTF_8);
  }

  /** Where the file was while it was read. */
  private Path copy(Page page) {
    ImportId id = ImportId.of(page.path().substring("/imports/".length()));
    var onDisk =
        (Origin.OnDisk) onward.get(ImportMail.class).status(seeker.workspace(), id).origin();
    return onDisk.path();
  }

  /** An archive of so many files that hold the same. */
  private static byte[] zip(String name, int count, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry(name.formatted(i)));
        zip.write(content);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static List<Integer> tally(Page page) {
    return page.html().select("dl.tally dd").eachText().stream().map(Integer::valueOf).toList();
  }

  /** What was passed over, and why. */
  private static List<String> skips(Page page) {
    return page.html().select("tbody tr").stream()
        .map(row -> row.select("th").text() + " | " + row.select("th + td").text())
        .toList();
  }
}
