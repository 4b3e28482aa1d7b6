package app.onward.mailaccounts.web;

import app.onward.platform.web.Problems;
import java.util.List;

/** The accounts there are, and the first step to one more. */
public record AccountsPage(List<AccountLine> accounts, String address, Problems problems) {
  public AccountsPage {
    accounts = List.copyOf(accounts);
  }
}
