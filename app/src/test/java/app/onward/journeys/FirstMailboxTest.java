package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Closure;
import app.onward.inbox.ImportId;
import app.onward.inbox.InboxMails;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first start to the first reviewed mailbox, and back with one undo. */
class FirstMailboxTest {
  private static final String MAILBOX =
      """
      From - Mon Nov  2 09:00:00 2026
      From: Tessaly Careers <careers@tessaly.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Your application for Data Analyst
      Date: Mon, 2 Nov 2026 09:00:00 +0100
      Message-ID: <receipt-1@tessaly.example>

      Dear Mira,

      Thank you for applying for the position of Data Analyst at Tessaly. We have received your application
      and will review it in the coming weeks.

      Kind regards,
      Tessaly Careers

      From - Tue Nov  3 09:00:00 2026
      From: Corvane Recruiting <jobs@corvane.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: We received your application
      Date: Tue, 3 Nov 2026 10:00:00 +0100
      Message-ID: <receipt-2@corvane.example>

      Hello Mira,

      Thank you for your application for the role of Data Steward at Corvane. This mail confirms that we have
      received it. Our team will now review your application.

      The Corvane recruiting team

      From - Wed Nov 11 09:00:00 2026
      From: Tessaly Careers <careers@tessaly.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Your application for Data Analyst
      Date: Wed, 11 Nov 2026 16:00:00 +0100
      Message-ID: <no-1@tessaly.example>
      In-Reply-To: <receipt-1@tessaly.example>
      References: <receipt-1@tessaly.example>

      Dear Mira,

      Thank you for your interest in the Data Analyst position at Tessaly. After careful consideration we
      have decided to move forward with other candidates and will not be taking your application further.

      We wish you all the best in your job search.
      Tessaly Careers

      From - Thu Nov 12 09:00:00 2026
      From: Grandma <grandma@family.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Sunday
      Date: Thu, 12 Nov 2026 18:00:00 +0100
      Message-ID: <sunday@family.example>

      Will you come for lunch on Sunday? There is apple cake.
      """;

  private final RunningOnward onward;

  FirstMailboxTest() {
    onward = RunningOnward.on(Dialect.SQLITE);
  }

  enum Reader {
    WITH_SCRIPT,
    WITHOUT_SCRIPT
  }

  @ParameterizedTest
  @EnumSource
  void aMailboxBecomesReviewedApplications(Reader reader) {
    WorkspaceId workspace = onward.newWorkspace();
    boolean script = reader == Reader.WITH_SCRIPT;
    try (BrowserContext context = Chromium.context(Chromium.wide().setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/start");
      Person.click(
          page,
          page.getByRole(AriaRole.LINK)
              .filter(new Locator.FilterOptions().setHasText("Bring in your mail"))
              .last());
      page.locator("input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "search.mbox", "application/mbox", MAILBOX.getBytes(StandardCharsets.UTF_8)));
      Person.press(page, "Read this mail");
      waitUntilRead(page, workspace, script);
      Person.follow(page, "Look at what was found");

      acceptEverything(page);

      List<ApplicationRow> rows = all(workspace);
      assertThat(rows)
          .extracting(row -> row.details().employer())
          .containsExactlyInAnyOrder("Tessaly", "Corvane");
      assertThat(rows)
          .filteredOn(row -> row.details().employer().equals("Tessaly"))
          .singleElement()
          .extracting(ApplicationRow::closure)
          .isEqualTo(Closure.REJECTED);
      page.navigate(onward.address() + "/applications");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("Corvane");
      assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Tessaly");
    }
  }

  /** Accepts what is certain at once, then whatever is left, one by one. */
  private void acceptEverything(Page page) {
    page.navigate(onward.address() + "/inbox");
    Person.click(page, page.locator("form[action='/inbox/acceptances'] button"));
    page.navigate(onward.address() + "/inbox");
    Locator next = page.locator("main ol.suggestions a");
    while (next.count() > 0) {
      Person.click(page, next);
      Person.click(page, page.locator("form[action$='/acceptance'] button"));
      page.navigate(onward.address() + "/inbox");
    }
  }

  /** With script the page says so by itself; without, it does when it is opened again. */
  private void waitUntilRead(Page page, WorkspaceId workspace, boolean script) {
    if (!script) {
      assertThat(page).hasURL(Pattern.compile("/imports/[0-9a-f-]+$"));
      String id = page.url().replaceFirst("^.*/", "");
      InboxMails.finished(onward, workspace, ImportId.of(id));
      page.reload();
    }
    assertThat(
            page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at what was found")))
        .isVisible();
  }

  private List<ApplicationRow> all(WorkspaceId workspace) {
    return onward
        .get(Applications.class)
        .list(workspace, ApplicationFilter.usual().showing(Show.ALL), PageRequest.number(1))
        .rows();
  }
}
