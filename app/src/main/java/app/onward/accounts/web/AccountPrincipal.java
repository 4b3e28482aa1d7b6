package app.onward.accounts.web;

import java.io.Serializable;
import java.security.Principal;

/** Who is signed in, as it is kept in the session: the account's id and nothing else. */
record AccountPrincipal(String id) implements Principal, Serializable {
  @Override
  public String getName() {
    return id;
  }
}
