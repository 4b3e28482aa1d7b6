package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.AddApplication;
import app.onward.applications.AddApplication.Wanted;
import app.onward.applications.Addition;
import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.When;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreQueries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothStores
class PagesTest {
  private static final List<String> HARD_WORDS =
      List.of("reject", "declin", "unfortunately", "fail", "unsuccessful");

  private final RunningOnward onward;
  private final Seeker seeker;
  private final LocalDate today;

  PagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    today = LocalDate.now(onward.get(Clock.class));
  }

  @Test
  void anEmptyWorkspaceHasTwoDoors() {
    Page page = seeker.get("/");

    assertThat(page.path()).isEqualTo("/start");
    assertThat(page.html().select("a.door").eachAttr("href"))
        .containsExactly("/imports", "/applications/new");
  }

  @Test
  void employerAndRoleAreEnough() {
    seeker.get("/applications/new");
    Page page =
        seeker.post("/applications", "employer", "Eastmere", "role", "Clerk", "sent", "false");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Eastmere");
    assertThat(page.toast()).isEqualTo("Added Eastmere");
    assertThat(seeker.get("/").path()).isEqualTo("/applications");
    assertThat(seeker.get("/applications").main()).contains("One application is going on", "Clerk");
  }

  @Test
  void aFormThatLacksSomethingKeepsTheRest() {
    seeker.get("/applications/new");
    Page page = seeker.post("/applications", "employer", "Eastmere", "role", " ", "sent", "false");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html().select("[role=alert] a").eachAttr("href")).containsExactly("#role");
    assertThat(page.problem("role")).isEqualTo("Type the role’s name.");
    assertThat(page.html().select("#employer").attr("value")).isEqualTo("Eastmere");
  }

  @Test
  void whatMayBeThereAlreadyIsShownBeforeItIsSaved() {
    add("Eastmere Ltd", "Data Clerk");
    seeker.get("/applications/new");
    String[] form = {"employer", "eastmere", "role", "Senior Data Clerk", "sent", "false"};
    Page page = seeker.post("/applications", form);

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html().select("[role=alert]").text()).contains("Eastmere Ltd, Data Clerk");
    assertThat(page.html().select("button[name=anyway]").text()).isEqualTo("Add it anyway");
    seeker.post(
        "/applications",
        "employer",
        "eastmere",
        "role",
        "Senior Data Clerk",
        "sent",
        "false",
        "anyway",
        "true");
    assertThat(seeker.get("/applications").main()).contains("2 applications", "Perhaps here twice");
  }

  @Test
  void twoThatAreDifferentAreKeptApart() {
    ApplicationId one = add("Eastmere", "Data Clerk");
    ApplicationId other = add("Eastmere", "Data Clerk");
    assertThat(seeker.get("/applications/" + one).main()).contains("nearly the same");
    assertThat(seeker.get("/applications/" + one + "/alike/" + other).status()).isEqualTo(200);

    Page apart = seeker.post("/applications/" + one + "/differences", "other", other.toString());

    assertThat(apart.main()).doesNotContain("nearly the same");
    assertThat(seeker.post(apart.undo()).main()).contains("nearly the same");
  }

  @ParameterizedTest
  @CsvSource({
    "applied, 1, '', This day is still to come.",
    "closing, -9, rejected, This day lies before the day you applied.",
    "closing, -1, accepted, 'No offer is recorded, so none can be accepted or declined.'",
    "closing, 1, role_closed, This day is still to come."
  })
  void aRefusalStandsBesideItsField(String what, int days, String closure, String sentence) {
    ApplicationId id = add("Eastmere", "Clerk", today.minusDays(5));
    seeker.get("/applications/" + id + "/events/new?what=" + what);
    Page page =
        seeker.post(
            "/applications/" + id + "/events",
            "what",
            what,
            "day",
            today.plusDays(days).toString(),
            "closure",
            closure);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.main()).contains(sentence);
    assertThat(page.html().select("#day").attr("value")).isEqualTo(today.plusDays(days).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "events, what=applied&day=0, You applied",
    "events, what=stage&stage=screen&day=0, Came to Screen",
    "events, what=offer&day=0, An offer was made",
    "events, what=round&stage=interview&day=3&time=10:30&zone=UTC, An interview:",
    "events, what=closing&closure=rejected&day=0, Closed: Rejected",
    "notes, text=remember-the-milk, remember-the-milk",
    "details, employer=Westmere&role=Clerk, Westmere",
    "details, employer=Eastmere&role=Clerk&posting=We-look-for-you, We-look-for-you",
    "stage, stage=interview, Moved to Interview",
  })
  void everyWriteHasItsInverse(String noun, String fields, String shown) {
    ApplicationId id = add("Eastmere", "Clerk");
    String timeline = "/applications/" + id;
    String before = withoutTokens(seeker.get(timeline));

    Page done = seeker.post(timeline + "/" + noun, pairs(fields));
    assertThat(done.status()).isEqualTo(200);
    assertThat(hardWordsIn(done.toast())).isEmpty();
    assertThat(seeker.get(timeline).main()).contains(shown);
    Page undone = seeker.post(done.undo());

    assertThat(undone.toast()).startsWith("Taken back: ");
    assertThat(withoutTokens(seeker.get(timeline))).isEqualTo(before);
  }

  @Test
  void undoOfAddingEndsOnTheList() {
    seeker.get("/applications/new");
    Page added =
        seeker.post(
            "/applications",
            "employer",
            "Eastmere",
            "role",
            "Clerk",
            "sent",
            "true",
            "appliedOn",
            today.minusDays(3).toString());
    Page page = seeker.post(added.undo());

    assertThat(page.path()).isEqualTo("/applications");
    assertThat(page.toast()).isEqualTo("Taken back: Added Eastmere");
    assertThat(page.main()).contains("Nothing is going on here");
  }

  @Test
  void whatRestsOnAnActGoesWithIt() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page closed =
        seeker.post(
            "/applications/" + id + "/events", pairs("what=closing&closure=withdrawn&day=0"));
    seeker.post("/applications/" + id + "/reopening");

    Page asked = seeker.post(closed.undo());
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.main()).contains("Closed Eastmere", "Reopened Eastmere");
    Page undone = seeker.post(closed.undo(), "all", "true");
    assertThat(undone.toast()).isEqualTo("Taken back: Closed Eastmere");
    assertThat(seeker.get("/acts").main()).contains("taken back");
  }

  @Test
  void aRemovedApplicationIsGoneUntilUndo() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page removed = seeker.post("/applications/" + id + "/removal");

    assertThat(removed.path()).isEqualTo("/applications");
    assertThat(seeker.get("/search?q=eastmere").main()).contains("Nothing has all of these words");
    assertThat(seeker.get("/applications/" + id).status()).isEqualTo(404);
    seeker.get("/applications");
    seeker.post(removed.undo());
    assertThat(seeker.get("/applications/" + id).status()).isEqualTo(200);
  }

  @Test
  void closedOnesAreOutOfSight() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    seeker.post("/applications/" + id + "/events", pairs("what=closing&closure=rejected&day=0"));

    for (String path : List.of("/applications", "/applications/board", "/acts")) {
      Page page = seeker.get(path);
      assertThat(hardWordsIn(page.html().body().text())).as(path).isEmpty();
    }
    assertThat(hardWordsIn(seeker.get("/applications/" + id).html().title())).isEmpty();
    assertThat(seeker.get("/applications").main()).doesNotContain("Clerk");
    assertThat(seeker.get("/applications?show=closed").main()).contains("Clerk");
  }

  @Test
  void aViewIsSavedRenamedRemovedAndBack() {
    seeker.get("/applications?stage=interview");
    Page saved = seeker.post("/applications/views", "name", "Talks", "query", "stage=interview");
    assertThat(saved.path()).isEqualTo("/applications?stage=interview");
    assertThat(saved.html().select("nav.views a[aria-current]").text()).isEqualTo("Talks");

    Page again = seeker.post("/applications/views", "name", "talks", "query", "show=all");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("name")).contains("Another view has this name");

    String view = saved.html().select("form[action$=/removal][action*=views]").attr("action");
    Page removed = seeker.post(view);
    assertThat(removed.html().select("nav.views a")).isEmpty();
    Page back = seeker.post(removed.undo());
    assertThat(back.html().select("nav.views a").text()).isEqualTo("Talks");
  }

  @Test
  void aNameThatIsTakenLeavesTheViewToBeRenamed() {
    seeker.get("/applications?stage=interview");
    seeker.post("/applications/views", "name", "Talks", "query", "stage=interview");
    seeker.get("/applications?stage=final");
    Page last = seeker.post("/applications/views", "name", "Last", "query", "stage=final");
    String rename = last.html().select("form[action$=/name]").attr("action");
    Page refused = seeker.post(rename, "name", "Talks", "query", "stage=final");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("name")).contains("Another view has this name");
    assertThat(refused.html().select("details[open] form").eachAttr("action")).contains(rename);
    assertThat(refused.html().select("#name").attr("value")).isEqualTo("Talks");
  }

  @Test
  void whatIsLeftOutIsNotSaidToBeGone() {
    add("Eastmere", "Clerk");
    add("Corvane", "Analyst");
    Page one = seeker.get("/applications?q=clerk&show=all");
    assertThat(one.main()).contains("One application fits");
    assertThat(one.html().select(".filters a").attr("href")).isEqualTo("/applications?show=all");

    Page none = seeker.get("/applications?q=zzz");
    assertThat(none.main()).contains("Nothing fits").doesNotContain("Nothing is going on");
    assertThat(none.html().select(".empty a").attr("href")).isEqualTo("/applications");
  }

  @Test
  void aFileLeavesOnlyAsADownload() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    byte[] content = "<script>x</script>".getBytes(StandardCharsets.UTF_8);
    Page kept = seeker.upload("/applications/" + id + "/files", "cv.html", content);
    String href = kept.html().select("a[download]").attr("href");

    Page file = seeker.get(href);
    assertThat(file.response().body()).isEqualTo(content);
    assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("cv.html");

    seeker.get("/applications/" + id);
    Page removed = seeker.post(href + "/removal");
    assertThat(removed.html().select("a[download]")).isEmpty();
    assertThat(seeker.get(href).status()).isEqualTo(404);
  }

  @Test
  void aRemovedFileComesBackWithUndo() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    byte[] content = "My letter".getBytes(StandardCharsets.UTF_8);
    Page kept = seeker.upload("/applications/" + id + "/files", "letter.txt", content);
    String href = kept.html().select("a[download]").attr("href");
    seeker.submit(href + "/removal");

    Page back = seeker.undo();

    assertThat(back.toast()).isEqualTo("Taken back: Removed a file from Eastmere");
    assertThat(back.html().select("a[download]").text()).isEqualTo("letter.txt");
    assertThat(seeker.get(href).response().body()).isEqualTo(content);
  }

  @Test
  void anEmptyFileIsRefused() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page page = seeker.upload("/applications/" + id + "/files", "cv.pdf", new byte[0]);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("file")).isEqualTo("Choose a file that is not empty.");
  }

  @Test
  void notesAndPostingsAreFound() {
    ApplicationId id = add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page noted = seeker.post("/applications/" + id + "/notes", "text", "Ask about zebras");

    Page found = seeker.get("/search?q=zebra");
    assertThat(found.html().select("mark").text()).isEqualTo("zebras");
    assertThat(found.html().select(".hit a").attr("href"))
        .startsWith("/applications/" + id + "#note-");
    seeker.post(noted.undo());
    assertThat(seeker.get("/search?q=zebra").html().select(".hit")).isEmpty();
  }

  @Test
  void silenceSaysWhatIsUsual() {
    ApplicationId id = add("Eastmere", "Clerk", today.minusDays(14));

    assertThat(seeker.get("/applications").main())
        .contains("quiet for 14 days; an answer is less likely now");
    assertThat(seeker.get("/applications/" + id).main())
        .contains(
            "Quiet for 14 days.", "3 to 4 usually still get an answer", "not your own figure");
  }

  @Test
  void feedbackAndACancelledRoundEndASilence() {
    ApplicationId id = add("Eastmere", "Clerk", today.minusDays(40));
    happened(id, today.minusDays(25), new Fact.FeedbackReceived());
    happened(id, today.minusDays(12), new Fact.RoundCancelled(null, null));

    assertThat(seeker.get("/applications/" + id).html().select("li.gap p:first-child").eachText())
        .containsExactly("Quiet for 12 days.", "Nothing for 13 days.", "Nothing for 15 days.");
  }

  private void happened(ApplicationId id, LocalDate day, Fact fact) {
    onward
        .get(ChangeApplication.class)
        .change(
            seeker.workspace(),
            id,
            "acts.mail-linked",
            "Eastmere",
            List.of(new ChangeApplication.Dated(When.on(day), fact)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/details", "/events/new?what=offer", "/notes/0", "/files/0", "/alike/0"})
  void anotherWorkspacesApplicationIsNotThere(String page) {
    ApplicationId foreign = ownedBy(Seeker.on(onward), "Elsewhere", "Clerk", null);
    Seeker mine = Seeker.on(onward);

    assertThat(mine.get("/applications/" + foreign + page).status()).isEqualTo(404);
    mine.get("/applications/new");
    for (String noun : List.of("reopening", "removal")) {
      assertThat(mine.post("/applications/" + foreign + "/" + noun).status()).isEqualTo(404);
      mine.get("/applications/new");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/applications", "/applications/board", "/search?q=clerk", "/acts"})
  void aPageAsksTheStoreAsOftenForManyAsForFew(String path) throws IOException {
    for (int i = 0; i < 3; i++) {
      add("Employer " + i, "Clerk");
    }
    int few = queries(path);
    for (int i = 3; i < 40; i++) {
      add("Employer " + i, "Clerk");
    }

    assertThat(queries(path)).isEqualTo(few).isBetween(1, 19);
    assertThat(compressed(seeker.get(path))).isLessThan(100 * 1024);
  }

  @Test
  void aTimelineAsksTheStoreAsOftenForManyEventsAsForFew() {
    String path = "/applications/" + add("Eastmere", "Clerk", today.minusDays(40));
    happen(path, 2);
    int few = queries(path);
    happen(path, 12);

    assertThat(seeker.get(path).main()).contains("Note 12", "12.pdf");
    assertThat(queries(path)).isEqualTo(few).isBetween(1, 19);
  }

  private void happen(String path, int number) {
    for (int i = 0; i <= number; i++) {
      seeker.get(path);
      seeker.post(path + "/notes", "text", "Note " + i);
      seeker.post(path + "/stage", "stage", i % 2 == 0 ? "interview" : "final");
      seeker.get(path);
      seeker.upload(path + "/files", i + ".pdf", new byte[] {(byte) i});
    }
  }

  private int queries(String path) {
    seeker.get(path);
    return StoreQueries.during(() -> seeker.get(path));
  }

  private static int compressed(Page page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(page.response().body());
    }
    return bytes.size();
  }

  private ApplicationId add(String employer, String role) {
    return add(employer, role, null);
  }

  private ApplicationId add(String employer, String role, @Nullable LocalDate appliedOn) {
    return ownedBy(seeker, employer, role, appliedOn);
  }

  private ApplicationId ownedBy(
      Seeker owner, String employer, String role, @Nullable LocalDate appliedOn) {
    var wanted = new Wanted(Details.of(employer, role), appliedOn, null, true);
    return switch (onward.get(AddApplication.class).add(owner.workspace(), wanted)) {
      case Addition.Added(var recorded) -> recorded.application();
      case Addition.PerhapsThere _, Addition.Refused _ ->
          throw new AssertionError("It should have been added");
    };
  }

  /** Names and values in turn; a day is given as days from today. */
  private String[] pairs(String fields) {
    var pairs = new ArrayList<String>();
    for (String field : fields.split("&")) {
      String name = field.substring(0, field.indexOf('='));
      String value = field.substring(field.indexOf('=') + 1);
      pairs.add(name);
      pairs.add(name.equals("day") ? today.plusDays(Long.parseLong(value)).toString() : value);
    }
    return pairs.toArray(String[]::new);
  }

  /** The page's main part; tokens against forged requests differ each time. */
  private static String withoutTokens(Page page) {
    var html = page.html();
    html.select("input[name=_csrf]").remove();
    return html.select("main").outerHtml();
  }

  private static List<String> hardWordsIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return HARD_WORDS.stream().filter(lower::contains).toList();
  }
}
