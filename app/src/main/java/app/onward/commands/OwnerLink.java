package app.onward.commands;

import app.onward.accounts.Accounts;
import app.onward.accounts.SignInLinks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes a one-time link for whoever sits at this machine's terminal: the owner. */
@Component
public class OwnerLink {
  private final Accounts accounts;
  private final SignInLinks links;
  private final Clock clock;

  OwnerLink(Accounts accounts, SignInLinks links, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.clock = clock;
  }

  /** The path of a new link, to be put after the server's address. */
  public String path() {
    return "/sign-in/" + links.make(accounts.owner(clock.instant()).id());
  }
}
