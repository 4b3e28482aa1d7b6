package app.onward.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The owner's ways in and out, over http; each test begins with an owner who has chosen nothing.
 */
@OnBothStores
class SigningInTest {
  private static final String PASSWORD = "blue kettle sings";

  private final RunningOnward onward;

  SigningInTest(Dialect dialect) {
    onward = RunningOnward.apart("signing-in", dialect, Map.of());
    JdbcClient jdbc = onward.get(JdbcClient.class);
    jdbc.sql("DELETE FROM passwords").update();
    jdbc.sql("DELETE FROM password_tries").update();
    jdbc.sql("DELETE FROM sessions").update();
    jdbc.sql("UPDATE accounts SET welcomed_at = NULL").update();
  }

  @Test
  void aStrangerIsSentToTheSignInPageAndBroughtBack() {
    signedInWithPassword();
    Visitor stranger = Visitor.of(onward);

    Answer sent = stranger.get("/settings?x=1");
    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.header("Location")).isEqualTo("/sign-in?to=%2Fsettings%3Fx%3D1");

    Answer page = stranger.get(sent.header("Location"));
    Answer in = stranger.submit(page, "/sign-in/password", Map.of("password", PASSWORD));
    assertThat(in.status()).isEqualTo(302);
    assertThat(in.header("Location")).isEqualTo("/settings?x=1");
    assertThat(stranger.get("/settings").status()).isEqualTo(200);
  }

  @Test
  void thePartOfAPageAStrangerAsksForSendsTheWholePageToTheSignIn() {
    Answer answer = Visitor.of(onward).with("HX-Request", "true").get("/settings");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in");
  }

  @Test
  void lookingAtALinkDoesNotUseIt() {
    String link = link();
    Visitor.of(onward).get(link);

    Visitor owner = Visitor.of(onward);
    Answer in = owner.submit(owner.get(link), link, Map.of());

    assertThat(in.header("Location")).isEqualTo("/welcome");
  }

  @Test
  void aUsedLinkSaysWhatToDo() {
    String link = link();
    Visitor owner = Visitor.of(onward);
    owner.submit(owner.get(link), link, Map.of());

    Answer again = Visitor.of(onward).get(link);

    assertThat(again.status()).isEqualTo(410);
    assertThat(again.heading()).isEqualTo("This link has been used");
    assertThat(again.html().text()).contains("./onward sign-in");
    assertThat(Visitor.of(onward).get("/sign-in/made-up").status()).isEqualTo(404);
  }

  @Test
  void theFirstLinkAsksOnceHowToComeBack() {
    Visitor owner = signedInWithLink();
    Answer welcome = owner.get("/welcome");
    assertThat(welcome.heading()).isEqualTo("How do you want to come back in?");

    assertThat(owner.submit(welcome, "/welcome/later", Map.of()).header("Location")).isEqualTo("/");

    String second = link();
    Visitor elsewhere = Visitor.of(onward);
    assertThat(elsewhere.submit(elsewhere.get(second), second, Map.of()).header("Location"))
        .isEqualTo("/");
  }

  @Test
  void aShortPasswordIsExplainedAndNothingIsLost() {
    Visitor owner = signedInWithLink();
    Answer refused =
        owner.submit(owner.get("/welcome"), "/welcome/password", Map.of("password", "short"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#password-error").text()).contains("at least 12 characters");
    assertThat(refused.html().select("#password").attr("aria-describedby"))
        .contains("password-error");
  }

  @Test
  void signingInMakesTheTokenBeforeItWorthless() {
    String link = link();
    Visitor owner = Visitor.of(onward);
    Answer page = owner.get(link);
    Visitor thief = owner.copy();

    owner.submit(page, link, Map.of());

    assertThat(owner.get("/settings").status()).isEqualTo(200);
    assertThat(thief.get("/settings").status()).isEqualTo(302);
    assertThat(owner.cookies().values()).doesNotContainAnyElementsOf(thief.cookies().values());
  }

  @Test
  void theCookieOnLoopbackIsHttpOnlyAndLaxWithoutSecure() {
    Answer page = Visitor.of(onward).get(link());

    assertThat(page.header("Set-Cookie"))
        .startsWith("session-")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure", "__Host-", "Domain");
  }

  @Test
  void wrongPasswordsAreSaidAndThenHaveToWait() {
    signedInWithPassword();
    Visitor stranger = Visitor.of(onward);
    Answer page = stranger.get("/sign-in");
    for (int i = 0; i < 5; i++) {
      page = stranger.submit(page, "/sign-in/password", Map.of("password", "not the one"));
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.html().select("#password-error").text()).contains("not the password");
    }
    page = stranger.submit(page, "/sign-in/password", Map.of("password", PASSWORD));

    assertThat(page.status()).isEqualTo(429);
    assertThat(page.html().select("#password-error").text()).contains("Wait 15 minutes");
  }

  @Test
  void signingOutEndsTheSession() {
    Visitor owner = signedInWithLink();
    Visitor thief = owner.copy();

    Answer out = owner.submit(owner.get("/sign-out"), "/sign-out", Map.of());

    assertThat(out.header("Location")).isEqualTo("/sign-in?out");
    assertThat(owner.get("/sign-in?out").html().text()).contains("You are signed out");
    assertThat(thief.get("/settings").status()).isEqualTo(302);
  }

  @Test
  void theOtherDevicesCanBeSignedOut() {
    Visitor here = signedInWithLink();
    Visitor there = signedInWithLink();
    Answer settings = here.get("/settings");
    assertThat(settings.html().select("#devices li")).hasSize(2);

    here.submit(settings, "/settings/devices/others/removal", Map.of());

    assertThat(here.get("/settings").html().select("#devices li")).hasSize(1);
    assertThat(there.get("/settings").status()).isEqualTo(302);
  }

  @Test
  void changingThePasswordAsksForTheOldOneAndSignsOthersOut() {
    Visitor owner = signedInWithPassword();
    Visitor other = Visitor.of(onward);
    other.submit(other.get("/sign-in"), "/sign-in/password", Map.of("password", PASSWORD));
    Answer settings = other.get("/settings");
    assertThat(settings.html().select("#current")).hasSize(1);

    Answer wrong =
        other.submit(
            settings,
            "/settings/password",
            Map.of("current", "not the one", "password", "green kettle hums"));
    assertThat(wrong.status()).isEqualTo(422);

    other.submit(
        wrong, "/settings/password", Map.of("current", PASSWORD, "password", "green kettle hums"));
    assertThat(owner.get("/settings").status()).isEqualTo(302);
    assertThat(other.get("/settings").status()).isEqualTo(200);
  }

  @Test
  void aFreshLinkStandsForAForgottenPassword() {
    signedInWithPassword();

    assertThat(signedInWithLink().get("/settings").html().select("#current")).isEmpty();
  }

  @Test
  void theColoursAreKeptInACookie() {
    Visitor owner = signedInWithLink();

    owner.submit(owner.get("/settings"), "/settings/theme", Map.of("theme", "dark"));
    assertThat(owner.cookies()).containsEntry("theme", "dark");

    owner.submit(owner.get("/settings"), "/settings/theme", Map.of("theme", "system"));
    assertThat(owner.cookies()).doesNotContainKey("theme");
  }

  @Test
  void somebodyElsesPasskeyIsNotThere() {
    Visitor owner = signedInWithLink();
    Answer settings = owner.get("/settings");
    String csrf = settings.html().select("input[name=_csrf]").val();

    for (String id : new String[] {"0197f2a4-0000-7000-8000-000000000000", "nonsense"}) {
      Answer answer = owner.post("/settings/passkeys/" + id + "/removal", Map.of("_csrf", csrf));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.heading()).isEqualTo("There is nothing here");
    }
  }

  private Visitor signedInWithLink() {
    String link = link();
    Visitor owner = Visitor.of(onward);
    owner.submit(owner.get(link), link, Map.of());
    return owner;
  }

  private Visitor signedInWithPassword() {
    Visitor owner = signedInWithLink();
    Answer set =
        owner.submit(owner.get("/welcome"), "/welcome/password", Map.of("password", PASSWORD));
    assertThat(set.status()).isEqualTo(302);
    return owner;
  }

  private String link() {
    return onward.newSignInLink().substring(onward.address().length());
  }
}
