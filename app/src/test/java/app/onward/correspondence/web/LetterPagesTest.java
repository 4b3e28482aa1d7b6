package app.onward.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.feedback.TurnedDown;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter is drafted from what is known, looked over, and sent by a click alone. */
@OnBothStores
class LetterPagesTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final TurnedDown one;
  private final Seeker seeker;

  LetterPagesTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    seeker = one.seeker();
  }

  @Test
  void aReplyIsDraftedWithItsGapsPointedOut() {
    String letters = letters(one.at(Stage.INTERVIEW));

    Page page = seeker.get(letters + "/new?kind=reply&language=en");

    assertThat(page.html().select("#body").text())
        .contains("[name]", "my application as Data Analyst", "at Tessaly", "[your name]");
    assertThat(page.main()).contains("Still to fill in: [name], [what you liked");
  }

  @Test
  void theLanguageCanBeChanged() {
    String letters = letters(one.at(Stage.INTERVIEW));

    assertThat(seeker.get(letters + "/new?kind=reply&language=de").html().select("#body").text())
        .startsWith("Guten Tag [Name],");
    assertThat(seeker.get(letters + "/new?kind=reply&language=fr").html().select("#body").text())
        .startsWith("Bonjour [nom],");
  }

  @Test
  void adviceStandsBesideAndHoldsNothingBack() {
    String letters = letters(one.at(Stage.INTERVIEW));
    seeker.get(letters + "/new?kind=reply&language=en");

    Page kept = seeker.submit(letters, "body", "Please reconsider.", "then", "kept");

    assertThat(kept.toast()).isEqualTo("Kept. Nothing was sent.");
    assertThat(kept.html().select("q").text()).isEqualTo("Please reconsider");
    assertThat(kept.html().select("a[href^=mailto:]").attr("href"))
        .startsWith("mailto:?subject=Thank%20you%3A%20Data%20Analyst&body=Please%20reconsider.");
    Page sent = seeker.submit(action(kept), "then", "sent");
    assertThat(sent.toast()).isEqualTo("Marked as sent");
    assertThat(sent.html().select("ol.timeline").text()).contains("You answered");
  }

  @Test
  void nothingIsSentWithoutAClick() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    seeker.get(letters(id) + "/new?kind=reply&language=en");
    Page kept = seeker.submit(letters(id), "then", "kept");
    seeker.get(action(kept));

    assertThat(seeker.get("/applications/" + id).html().select("ol.timeline").text())
        .doesNotContain("You answered");
  }

  @Test
  void openGapsArePointedOutBeforeItCountsAsSent() {
    String letters = letters(one.at(Stage.INTERVIEW));
    seeker.get(letters + "/new?kind=reply&language=en");

    Page again = seeker.submit(letters, "then", "sent");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("body")).startsWith("Still open: [name]");

    assertThat(seeker.submit(letters, "then", "sent").toast()).isEqualTo("Marked as sent");
  }

  @Test
  void sendingCanBeUndone() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    seeker.get(letters(id) + "/new?kind=reply&language=en");
    seeker.submit(letters(id), "body", "Thank you.", "then", "sent");

    seeker.undo();

    assertThat(seeker.get("/applications/" + id).html().select("ol.timeline").text())
        .doesNotContain("You answered");
  }

  @Test
  void whereItStandsIsAskedOncePerRound() {
    Instant start = NOON.minus(Duration.ofDays(20));
    ApplicationId id =
        one.add(
            Details.of("Corvane", "Clerk"),
            new Fact.Applied(),
            new Fact.RoundBooked(Stage.INTERVIEW, start, null, 0, null));
    seeker.get(letters(id) + "/new?kind=status-question&language=en");
    seeker.submit(letters(id), "body", "When may I hear from you?", "then", "sent");

    Page second = seeker.get(letters(id) + "/new?kind=status-question");

    assertThat(second.path()).isEqualTo(letters(id));
    assertThat(second.toast()).isEqualTo("You have asked since the last round. Once is enough.");
    assertThat(seeker.get(letters(id) + "/new?kind=reply").toast()).startsWith("This letter is");
  }

  @Test
  void whereItStandsIsAskedAfterTheDayTheyNamed() {
    Instant start = NOON.minus(Duration.ofDays(3));
    ApplicationId id =
        one.add(
            Details.of("Corvane", "Clerk"),
            new Fact.Reached(Stage.INTERVIEW),
            new Fact.RoundBooked(Stage.INTERVIEW, start, null, 0, null));
    String path = "/applications/" + id;
    seeker.get(path + "/events/new?what=answer");
    Page named = seeker.submit(path + "/events", "day", "2026-11-18", "by", "2026-11-20");
    assertThat(named.html().select("ol.timeline").text())
        .contains("They said they would decide by 20 November");
    assertThat(seeker.get(letters(id) + "/new?kind=status-question").toast())
        .isEqualTo("The day they named has not passed yet.");
    assertThat(seeker.get(path).main()).doesNotContain("Ask once where it stands");

    seeker.get(path + "/events/new?what=answer");
    seeker.submit(path + "/events", "day", "2026-11-18", "by", "2026-11-19");

    assertThat(seeker.get(letters(id) + "/new?kind=status-question&language=en").status())
        .isEqualTo(200);
    assertThat(seeker.get(path).html().select("aside a[href$=kind=status-question]")).hasSize(1);
  }

  @Test
  void aThankYouGreetsWhoWasMet() {
    Instant start = NOON.minus(Duration.ofDays(1));
    var met = new Fact.Invited(null, 45, List.of("Lena Ott", "Jonas Weber"));
    ApplicationId id =
        one.add(
            Details.of("Corvane", "Clerk"),
            new Fact.RoundBooked(Stage.INTERVIEW, start, null, 0, null, met));

    Page page = seeker.get(letters(id) + "/new?kind=thank-you&language=en");

    assertThat(page.html().select("#body").text()).contains("Lena Ott").doesNotContain("[name]");
  }

  @Test
  void anOwnTemplateIsOfferedAndFilled() {
    seeker.get("/letters/templates/new");
    Page kept =
        seeker.submit(
            "/letters/templates",
            "name",
            "Short",
            "kind",
            "reply",
            "subject",
            "About {role}",
            "body",
            "Hello {name}, thank you. {me}");
    seeker.submit("/letters/name", "name", "Mira Halvorsen");
    String own = kept.html().select("a[href^=/letters/templates/]").attr("href");
    String id = own.substring("/letters/templates/".length());
    String letters = letters(one.at(Stage.INTERVIEW));

    assertThat(seeker.get(letters + "/new?kind=reply&language=en").main()).contains("Short");
    Page page = seeker.get(letters + "/new?kind=reply&language=en&template=" + id);
    assertThat(page.html().select("#body").text())
        .isEqualTo("Hello [name], thank you. Mira Halvorsen");
    assertThat(page.html().select("#subject").val()).isEqualTo("About Data Analyst");
  }

  @Test
  void anEmptyTemplateComesBackAsTyped() {
    seeker.get("/letters/templates/new");

    Page again = seeker.submit("/letters/templates", "subject", "About {role}");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("body")).isEqualTo("Write something first.");
    assertThat(again.html().select("#subject").val()).isEqualTo("About {role}");
  }

  @Test
  void nobodyElseSeesALetter() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    seeker.get(letters(id) + "/new?kind=reply&language=en");
    String letter = action(seeker.submit(letters(id), "then", "kept"));

    assertThat(Seeker.on(one.onward()).get(letter).status()).isEqualTo(404);
    assertThat(
            seeker
                .get(letters(one.at(Stage.FINAL)) + letter.substring(letter.lastIndexOf('/')))
                .status())
        .isEqualTo(404);
  }

  private static String letters(ApplicationId id) {
    return "/applications/" + id + "/letters";
  }

  /** Where the letter's form goes. */
  private static String action(Page page) {
    return page.html().select("form:has(#body)").attr("action");
  }
}
