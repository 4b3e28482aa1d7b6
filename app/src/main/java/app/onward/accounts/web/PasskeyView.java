package app.onward.accounts.web;

/**
 * What the script beside a passkey button has to know.
 *
 * @param host the name passkeys are bound to
 * @param address where they work, in full
 */
public record PasskeyView(String host, String address) {}
