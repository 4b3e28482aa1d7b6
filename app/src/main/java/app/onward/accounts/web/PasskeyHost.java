package app.onward.accounts.web;

import app.onward.platform.config.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;

/** The name and address to which passkeys are bound: the public one, or the machine itself. */
@Component
class PasskeyHost {
  private final Settings settings;

  PasskeyHost(Settings settings) {
    this.settings = settings;
  }

  /** The relying party's id of WebAuthn. */
  String name() {
    return settings.publicUrl().map(URI::getHost).orElse("localhost");
  }

  /** The only origin from which a passkey is accepted. */
  String origin(HttpServletRequest request) {
    return settings
        .publicUrl()
        .map(url -> url.getScheme() + "://" + url.getRawAuthority())
        .orElseGet(() -> "http://localhost:" + request.getServerPort());
  }
}
