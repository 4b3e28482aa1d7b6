package app.onward.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.Account;
import app.onward.accounts.Accounts;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.UndoAct;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys with Chromium's own WebAuthn and an authenticator that exists only in the browser. */
@OnBothStores
class PasskeyJourneyTest {
  private final RunningOnward onward;
  private final BrowserContext context = Chromium.context(Chromium.wide());
  private final Page page = context.newPage();
  private final CDPSession authenticator = context.newCDPSession(page);

  PasskeyJourneyTest(Dialect dialect) {
    onward = RunningOnward.apart("passkeys", dialect, Map.of());
  }

  @BeforeEach
  void ownerWithoutPasskeys() {
    JdbcClient jdbc = onward.get(JdbcClient.class);
    jdbc.sql("DELETE FROM passkeys").update();
    jdbc.sql("UPDATE accounts SET welcomed_at = NULL").update();
    authenticator.send("WebAuthn.enable");
    addAuthenticator(true);
  }

  @AfterEach
  void closeBrowser() {
    context.close();
  }

  @Test
  void aPasskeyMadeAtTheBeginningSignsInLater() {
    makeAtTheBeginning();
    context.clearCookies();

    page.navigate(onward.address() + "/settings");
    assertThat(page).hasURL(Pattern.compile("/sign-in\\?to="));
    press("Sign in with a passkey");

    assertThat(page).hasURL(onward.address() + "/settings");
    assertThat(page.locator("#devices")).containsText("This device");
  }

  @Test
  void aPasskeyCanBeRenamedAndRemoved() {
    makeAtTheBeginning();
    page.navigate(onward.address() + "/settings");
    page.locator("#passkeys input[name=name]").fill("My phone");
    press("Rename");
    assertThat(page.locator("#passkeys input[name=name]")).hasValue("My phone");

    press("Remove the passkey My phone");

    assertThat(page.locator("[data-toast]")).containsText("“My phone” was removed");
    assertThat(page.locator("#passkeys input[name=name]")).hasCount(0);
    // The browser still has it, but it signs nobody in.
    context.clearCookies();
    page.navigate(onward.address() + "/sign-in");
    assertThat(page.locator("[data-passkey]")).hasCount(0);
  }

  @Test
  void aRemovedPasskeyIsRefusedEvenIfAnotherOneExists() {
    makeAtTheBeginning();
    JdbcClient jdbc = onward.get(JdbcClient.class);
    jdbc.sql("UPDATE passkeys SET credential_id = 'another'").update();
    context.clearCookies();

    page.navigate(onward.address() + "/sign-in");
    press("Sign in with a passkey");

    assertThat(page.locator("[data-passkey-message]")).containsText("is not known here");
  }

  @Test
  void removingAPasskeyCanBeTakenBack() {
    makeAtTheBeginning();
    page.navigate(onward.address() + "/settings");
    press("Remove the passkey Chrome · Linux");
    String address = page.locator("[data-toast] form").getAttribute("action");
    ActId act = ActId.of(address.replaceFirst("^/acts/([^/]+)/.*$", "$1"));

    Account owner = onward.get(Accounts.class).findOwner().orElseThrow();
    onward.get(UndoAct.class).undo(owner.workspace(), act, false);

    context.clearCookies();
    page.navigate(onward.address() + "/sign-in?to=/settings");
    press("Sign in with a passkey");
    assertThat(page).hasURL(onward.address() + "/settings");
  }

  @Test
  void holdingTheDeviceIsNotEnough() {
    makeAtTheBeginning();
    authenticator.send("WebAuthn.disable");
    authenticator.send("WebAuthn.enable");
    addAuthenticator(false);
    context.clearCookies();

    page.navigate(onward.address() + "/sign-in");
    press("Sign in with a passkey");

    assertThat(page.locator("[data-passkey-message]")).not().isEmpty();
    assertThat(page).hasURL(Pattern.compile("/sign-in"));
  }

  @Test
  void atAnotherAddressThePageSaysWherePasskeysWork() {
    makeAtTheBeginning();
    String byNumber = onward.address().replace("localhost", "127.0.0.1");

    page.navigate(byNumber + "/sign-in");

    assertThat(page.locator("[data-passkey-elsewhere] a"))
        .hasAttribute("href", onward.address() + "/sign-in");
    assertThat(page.locator("[data-passkey-button]")).isHidden();
  }

  private void makeAtTheBeginning() {
    page.navigate(onward.newSignInLink());
    press("Sign in on this device");
    assertThat(page).hasURL(Pattern.compile("/welcome$"));
    press("Make a passkey");
    assertThat(page).not().hasURL(Pattern.compile("/welcome$"));
    assertThat(
            onward
                .get(JdbcClient.class)
                .sql("SELECT name FROM passkeys")
                .query(String.class)
                .list())
        .containsExactly("Chrome · Linux");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    page.waitForLoadState();
  }

  /**
   * Adds an authenticator.
   *
   * @param verifies whether it recognises its owner, as with a fingerprint
   */
  private void addAuthenticator(boolean verifies) {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", verifies);
    options.addProperty("automaticPresenceSimulation", true);
    var parameters = new JsonObject();
    parameters.add("options", options);
    authenticator.send("WebAuthn.addVirtualAuthenticator", parameters);
  }
}
