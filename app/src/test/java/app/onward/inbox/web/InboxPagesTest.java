package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreQueries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what waits, and deciding about one after the other. */
@OnBothStores
class InboxPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;

  InboxPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void anEmptyInboxLeadsToBringingMailIn() {
    Page page = seeker.get("/inbox");

    assertThat(page.main()).contains("Nothing waits for you");
    assertThat(page.html().select(".empty a").attr("href")).isEqualTo("/imports");
  }

  @Test
  void whatMailSuggestsIsTheFirstDoor() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    Page page = seeker.get("/");

    assertThat(page.path()).isEqualTo("/start");
    assertThat(page.html().select("a.door").eachAttr("href"))
        .containsExactly("/inbox", "/imports", "/applications/new");
    assertThat(page.html().select("a.door[href=/inbox]").text())
        .contains("2 suggestions wait in the inbox.");
    assertThat(seeker.get("/applications").html().select("main a[href=/inbox]").text())
        .contains("2 suggestions wait");
  }

  @Test
  void whatMayBeHardComesLastAndSaysNothing() {
    read(InboxMails.REJECTION, InboxMails.INTERVIEW, InboxMails.RECEIPT);
    Page page = seeker.get("/inbox");

    assertThat(titles(page))
        .containsExactly(
            "Thank you for applying to Brackwater",
            "Interview for Data Analyst at Brackwater",
            "An answer");
    assertThat(page.html().select("h2 ~ ol a").eachText()).containsExactly("An answer");
    assertThat(page.main()).contains("3 suggestions wait, about a minute.");
    assertThat(page.html().select("nav [aria-current] .count").text()).startsWith("3");
  }

  @Test
  void oneKindIsLookedAtAlone() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW, InboxMails.REJECTION);
    Page page = seeker.get("/inbox?label=interview");

    assertThat(titles(page)).containsExactly("Interview for Data Analyst at Brackwater");
    assertThat(page.html().select("select[name=label] option").eachText())
        .containsExactly("All kinds of mail", "Receipt (1)", "A conversation (1)", "An answer (1)");
    assertThat(page.html().select("option[selected]").text()).isEqualTo("A conversation (1)");
    Page one = seeker.get(page.html().select("ol a").attr("href"));
    assertThat(one.main()).contains("1 of 1");
    assertThat(one.html().select("a[rel=next], a[rel=prev]")).isEmpty();
    assertThat(seeker.get("/inbox?label=offer").main())
        .contains("Nothing of this kind waits.", "An offer (0)");
  }

  @Test
  void aLongListHasPages() {
    read(InboxMails.many(53));
    Page first = seeker.get("/inbox");

    assertThat(titles(first)).hasSize(50);
    assertThat(first.main()).contains("1 to 50 of 53");
    Page second = seeker.get(first.html().select("a[rel=next]").attr("href"));
    assertThat(titles(second)).hasSize(3).doesNotContainAnyElementsOf(titles(first));
    assertThat(seeker.get("/inbox?page=9").path()).isEqualTo("/inbox?page=2");
  }

  @Test
  void theLineThatDecidedIsMarkedInTheMail() {
    read(InboxMails.INVITATION);
    Page page = open("interview");

    assertThat(page.html().select("article h2").text()).isEqualTo("Invitation to an interview");
    assertThat(page.html().select("article mark").text())
        .contains("invite you to an interview")
        .isEqualTo(page.html().select("q.evidence").text());
    assertThat(page.html().select("article .body").text())
        .startsWith("Dear Mira,")
        .endsWith("University of Eastmere");
  }

  @Test
  void aSubjectThatDecidedIsMarkedToo() {
    read(InboxMails.HTML_RECEIPT);
    Page page = open("application_confirmation");

    assertThat(page.html().select("article h2 mark").text())
        .isEqualTo("We received your application")
        .isEqualTo(page.html().select("q.evidence").text());
  }

  @ParameterizedTest
  @CsvSource({"SKIPPED, Left out", "NOT_ABOUT_JOBS, Noted: not about jobs"})
  void puttingAsideLeadsToTheNextOne(String as, String toast) {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    Page first = open("application_confirmation", "/inbox");
    String decision = decision(first);

    Page next = seeker.submit(decision, "as", as);
    assertThat(next.toast()).isEqualTo(toast);
    assertThat(next.html().select("article h2").text()).startsWith("Interview");
    assertThat(next.main()).contains("1 of 1");

    Page back = seeker.undo();
    assertThat(back.toast()).startsWith("Taken back: ");
    assertThat(titles(seeker.get("/inbox"))).hasSize(2);
    assertThat(seeker.get(first.path()).main()).contains("1 of 2");
  }

  @Test
  void theLastOneLeadsBackToTheList() {
    read(InboxMails.RECEIPT);
    Page page = open("application_confirmation");
    Page list = seeker.submit(decision(page), "as", "SKIPPED");

    assertThat(list.path()).isEqualTo("/inbox");
    assertThat(list.main()).contains("Nothing waits for you");
    Page again = seeker.get(page.path());
    assertThat(again.main()).contains("You left this out.");
    assertThat(again.html().select("main form[action*=inbox]")).isEmpty();
  }

  @Test
  void whatWasDecidedInAnotherWindowStands() {
    read(InboxMails.RECEIPT);
    Page page = open("application_confirmation");
    seeker.submit(decision(page), "as", "SKIPPED");

    for (String form : List.of("acceptance", "decision")) {
      seeker.get("/inbox");
      Page late = seeker.post(path(page) + "/" + form, "as", "NOT_ABOUT_JOBS");
      assertThat(late.toast()).isEqualTo("You had decided this already");
      assertThat(late.undo()).isEmpty();
    }
    assertThat(seeker.get("/applications?show=all").main()).doesNotContain("Brackwater");
  }

  @Test
  void pagesAskTheStoreAsOftenForManyAsForFew() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    seeker.get("/inbox");
    seeker.submit("/inbox/acceptances");
    read(InboxMails.many(2));
    String joins = open("interview").path();
    String opens = open("application_confirmation").path();
    List<String> pages = List.of("/inbox", joins, opens, "/imports", "/start");
    List<Integer> few = pages.stream().map(this::queries).toList();
    read(InboxMails.many(60));

    assertThat(pages.stream().map(this::queries).toList())
        .isEqualTo(few)
        .allMatch(each -> each > 0 && each < 20);
  }

  private int queries(String path) {
    seeker.get(path);
    return StoreQueries.during(() -> seeker.get(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/inbox/%s", "/messages/%s", "/messages/%s/body", "/messages/%s/attachments/0"})
  void anotherWorkspacesMailIsNotThere(String address) {
    String foreign = mailOf(Seeker.on(onward));
    Seeker mine = Seeker.on(onward);

    assertThat(mine.get(address.formatted(foreign)).status()).isEqualTo(404);
    for (String form : List.of("acceptance", "decision")) {
      mine.get("/inbox");
      Page page = mine.post("/inbox/" + foreign + "/" + form, "as", "SKIPPED", "target", "new");
      assertThat(page.status()).isEqualTo(404);
    }
  }

  private String mailOf(Seeker other) {
    InboxMails.imported(onward, other.workspace(), InboxMails.HTML_RECEIPT);
    String href = other.get("/inbox").html().select("ol a").attr("href");
    assertThat(other.get(href).status()).isEqualTo(200);
    return href.substring("/inbox/".length());
  }

  private void read(String... mails) {
    InboxMails.imported(onward, seeker.workspace(), mails);
  }

  /** The first of its kind, among its kind only. */
  private Page open(String label) {
    return open(label, "/inbox?label=" + label);
  }

  private Page open(String label, String list) {
    String href = seeker.get("/inbox?label=" + label).html().select("ol a").attr("href");
    return seeker.get(list.contains("?") ? href : href.replaceFirst("\\?.*", ""));
  }

  private static String path(Page page) {
    return page.path().replaceFirst("\\?.*", "");
  }

  private static String decision(Page page) {
    return path(page) + "/decision";
  }

  private static List<String> titles(Page list) {
    return list.html().select("ol.suggestions a").eachText();
  }
}
