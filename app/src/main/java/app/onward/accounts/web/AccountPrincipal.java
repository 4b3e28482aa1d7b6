package app.onward.accounts.web;

import app.onward.accounts.AccountId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Who is signed in.
 *
 * @param way how they signed in
 * @param at when they did
 */
record AccountPrincipal(AccountId id, Way way, Instant at) implements Principal, Serializable {
  /** The ways to sign in. */
  enum Way {
    LINK,
    PASSWORD,
    PASSKEY
  }

  @Override
  public String getName() {
    return id.toString();
  }
}
