package app.onward.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.applications.Stage;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterId;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterLanguage;
import app.onward.correspondence.LetterState;
import app.onward.correspondence.LetterText;
import app.onward.correspondence.Letters;
import app.onward.feedback.TurnedDown;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One request, one reminder by whatever route, and nobody is asked who gives no feedback. */
@OnBothStores
class RequestPagesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final TurnedDown one;
  private final Seeker seeker;

  RequestPagesTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    seeker = one.seeker();
  }

  @Test
  void beforeAnyConversationNobodyIsAsked() {
    ApplicationId id = one.at(Stage.APPLIED);

    Page page = seeker.get(request(id));

    assertThat(page.main()).contains("Nobody there has spoken with you.");
    assertThat(page.html().select("a[href*=reply-and-ask]")).isEmpty();
    assertThat(seeker.get(letters(id) + "/new?kind=reply-and-ask").toast())
        .startsWith("Nobody there has spoken with you.");
    assertThat(seeker.post(request(id) + "/steps", "step", "asked").toast())
        .startsWith("That does not fit");
  }

  @Test
  void aRequestIsAskedOnce() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    seeker.get(letters(id) + "/new?kind=reply-and-ask&language=en");
    seeker.submit(letters(id), "body", "Thank you. One thing?", "then", "sent");

    assertThat(seeker.get(request(id)).main())
        .contains("You asked on 20 November.", "you can remind them once, from 1 December on");
    assertThat(seeker.get(letters(id) + "/new?kind=reply-and-ask").toast())
        .isEqualTo("You have asked. Once is enough.");
    assertThat(seeker.get(letters(id) + "/new?kind=nudge").toast()).startsWith("It is early.");
  }

  @Test
  void thereIsNoSecondNudgeByAnyRoute() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    sent(id, LetterKind.REPLY_AND_ASK, 30);
    assertThat(seeker.get(request(id)).html().select("a[href*=nudge]")).hasSize(1);
    seeker.get(letters(id) + "/new?kind=nudge&language=en");
    String first = draft(id);
    seeker.get(letters(id) + "/new?kind=nudge&language=en");
    String second = draft(id);
    seeker.get(first);
    assertThat(seeker.submit(first, "then", "sent").toast()).isEqualTo("Marked as sent");

    Page kept = seeker.get(second);
    assertThat(kept.main()).contains("There is no second reminder.");
    assertThat(kept.html().select("a[href^=mailto:], button[name=then]")).isEmpty();
    assertThat(seeker.post(second, "body", "Hello again", "then", "sent").toast())
        .contains("no second reminder");
    assertThat(seeker.get(letters(id) + "/new?kind=nudge").toast()).contains("no second");
    seeker.get(letters(id));
    assertThat(seeker.post(letters(id), "kind", "nudge", "body", "Hello", "then", "sent").toast())
        .contains("no second reminder");
    assertThat(seeker.get(request(id)).html().select("main a[href*=nudge]")).isEmpty();
    assertThat(seeker.get("/applications/" + id).html().select("main a[href*=nudge]")).isEmpty();
    assertThat(seeker.post(request(id) + "/steps", "step", "nudged").status()).isEqualTo(404);
  }

  @Test
  void whoGivesNoFeedbackIsRememberedAndNotAsked() {
    ApplicationId first = one.at(Stage.INTERVIEW);
    seeker.get(request(first));
    Page noted = seeker.post(request(first) + "/steps", "step", "policy");
    assertThat(noted.main()).contains("They give no feedback to anybody.");

    ApplicationId second = one.at(Stage.FINAL, Details.of("Tessaly GmbH", "Analyst"));
    assertThat(seeker.get(request(second)).main())
        .contains("They said that they give no feedback.");
    assertThat(seeker.get("/applications/" + second).html().select("a[href*=reply-and-ask]"))
        .isEmpty();
    seeker.get(request(second));
    seeker.submit(request(second) + "/policy/removal");
    assertThat(seeker.get(request(second)).html().select("a[href*=reply-and-ask]")).hasSize(1);
  }

  @Test
  void askingByPhoneCountsAndCanBeUndone() {
    ApplicationId id = one.at(Stage.SCREEN);
    assertThat(seeker.get(request(id)).main()).contains("one thing that would have changed");

    seeker.post(request(id) + "/steps", "step", "asked");
    assertThat(seeker.get(request(id)).main()).contains("You asked on 20 November.");

    seeker.post(request(id) + "/steps", "step", "declined");
    seeker.undo();
    assertThat(seeker.get(request(id)).main()).contains("You asked on 20 November.");
  }

  @Test
  void theAgencyIsAskedWhereThereIsOne() {
    ApplicationId id =
        one.at(
            Stage.INTERVIEW, new Details("Tessaly", "Analyst", "Northway", null, null, null, null));

    assertThat(seeker.get(request(id)).main()).contains("You ask Northway");
    assertThat(
            seeker
                .get(letters(id) + "/new?kind=reply-and-ask&language=en")
                .html()
                .select("#body")
                .text())
        .contains("what you heard from them");
  }

  private String draft(ApplicationId id) {
    Page kept = seeker.submit(letters(id), "body", "A short reminder.", "then", "kept");
    return kept.html().select("form:has(#body)").attr("action");
  }

  private void sent(ApplicationId id, LetterKind kind, int daysAgo) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    var letter =
        new Letter(
            LetterId.next(),
            id,
            kind,
            LetterLanguage.EN,
            new LetterText("", "", "Thank you."),
            new LetterState.Sent(at));
    one.onward().get(Letters.class).keep(one.workspace(), letter, one.act(), at);
  }

  private static String letters(ApplicationId id) {
    return "/applications/" + id + "/letters";
  }

  private static String request(ApplicationId id) {
    return "/applications/" + id + "/feedback-request";
  }
}
