package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebRulesTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);

  @Test
  void aForeignHostIsTurnedAwayWithASentence() {
    Answer answer = Visitor.of(onward).with("Host", "evil.example").get("/sign-in");

    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.html().text()).contains("public-url");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded"})
  void aProxyNobodyVouchedForIsTurnedAway(String header) {
    Answer answer = Visitor.of(onward).with(header, "https").get("/sign-in");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.html().text()).contains("trusted-proxies");
  }

  @Test
  void pagesMayLoadOnlyOurOwnAndAreFramedByNobody() {
    Answer page = Visitor.of(onward).get("/sign-in");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.html().select("script:not([src]), style, [style], [onclick]")).isEmpty();
  }

  @Test
  void filesWithAVersionAreKeptForGoodAndOthersAreAskedFor() {
    String script = onward.get(Assets.class).url("js/passkey.js");

    assertThat(Visitor.of(onward).get(script).header("Cache-Control"))
        .contains("max-age=31536000", "immutable");
    assertThat(Visitor.of(onward).get("/static/js/passkey.js").header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  @Test
  void aFormThatWaitedTooLongKeepsWhatWasTyped() {
    Visitor visitor = signedIn();

    Answer answer =
        visitor.post(
            "/settings/theme",
            Map.of("notes", "what I typed", "password", "secret", "_csrf", "old"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.heading()).isEqualTo("This page was open for too long");
    assertThat(answer.html().select("textarea").eachText()).containsExactly("what I typed");
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void whatIsNotThereIsSaid() {
    Answer answer = signedIn().get("/there-is-no-such-page");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.heading()).isEqualTo("There is nothing here");
  }

  @Test
  void anAddressForAButtonIsNoPage() {
    Answer answer = signedIn().get("/settings/theme");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.heading()).isEqualTo("This address is for a button");
  }

  @Test
  void aFileThatIsTooLargeIsSaid() {
    Answer answer = signedIn().get("/test/too-large");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.heading()).isEqualTo("This file is too large");
  }

  @Test
  void aDefectShowsANumberAndNothingElse() {
    Answer answer = signedIn().get("/test/defect");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.html().select("strong").text()).matches("\\d{8}");
    assertThat(answer.body()).doesNotContain("Exception", "the cause");
  }

  @Test
  void foreignContentIsFramedByOurOwnPagesWithoutAnyRights() {
    Answer answer = signedIn().get("/test/foreign");

    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("sandbox")
        .contains("frame-ancestors 'self'", "default-src 'none'")
        .doesNotContain("allow-scripts", "allow-same-origin");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
  }

  private Visitor signedIn() {
    String link = onward.signInLink(onward.newWorkspace()).substring(onward.address().length());
    Visitor visitor = Visitor.of(onward);
    visitor.submit(visitor.get(link), link, Map.of());
    return visitor;
  }
}
