package app.onward.mailaccounts;

import app.onward.inbox.Import;
import app.onward.inbox.Imports;
import app.onward.inbox.RemoveImport;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an account away: its password for good and, if the person wants, what it brought in. */
@Component
public class RemoveMailAccount {
  private final MailAccounts accounts;
  private final Imports imports;
  private final RemoveImport removeImport;

  RemoveMailAccount(MailAccounts accounts, Imports imports, RemoveImport removeImport) {
    this.accounts = accounts;
    this.imports = imports;
    this.removeImport = removeImport;
  }

  /**
   * Removes it.
   *
   * @param withFindings whether what nobody accepted goes as well
   * @return whether it could be: not while it is being read
   */
  public boolean remove(WorkspaceId workspace, MailAccountId id, boolean withFindings) {
    MailAccount account =
        accounts.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    List<Import> readings = imports.ofAccount(workspace, account.id().value());
    if (readings.stream().anyMatch(each -> each.state().going())) {
      return false;
    }
    if (withFindings) {
      readings.forEach(each -> removeImport.remove(workspace, each.id()));
    }
    // Last, so that what breaks off can be asked for once more.
    accounts.remove(workspace, id);
    return true;
  }
}
