package app.onward.accounts;

import app.onward.platform.testing.RunningOnward;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts nobody else uses. */
public final class AccountMother {
  private AccountMother() {}

  public static Account someone(RunningOnward onward) {
    AccountId id = AccountId.next();
    onward
        .get(JdbcClient.class)
        .sql("INSERT INTO accounts (id, created_at) VALUES (:id, :now)")
        .param("id", id.toString())
        .param("now", onward.get(Clock.class).millis())
        .update();
    Accounts accounts = onward.get(Accounts.class);
    accounts.show(id, accounts.addWorkspace(id, false, onward.get(Clock.class).instant()));
    return accounts.find(id).orElseThrow();
  }
}
