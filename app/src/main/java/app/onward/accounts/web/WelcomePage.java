package app.onward.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * The choice between a passkey, a password and later.
 *
 * @param problemKey why the password that was typed cannot be one
 */
public record WelcomePage(PasskeyView passkeys, @Nullable String problemKey) {}
