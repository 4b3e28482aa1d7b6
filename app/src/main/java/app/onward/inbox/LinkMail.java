package app.onward.inbox;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the application that each waiting mail belongs to, with all that is known by now. */
@Component
class LinkMail {

  private static final int TRIES = 3;

  private final Suggestions suggestions;
  private final Applications applications;
  private final JudgeMail judgeMail;
  private final Clock clock;
  private final TransactionTemplate transaction;

  LinkMail(
      Suggestions suggestions,
      Applications applications,
      JudgeMail judgeMail,
      Clock clock,
      TransactionTemplate transaction) {
    this.suggestions = suggestions;
    this.applications = applications;
    this.judgeMail = judgeMail;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** All that linking looks at. */
  private record Basis(List<Known> known, List<Letter> letters) {}

  /**
   * Links the mails of a workspace.
   *
   * <p>The reckoning takes seconds for a large search and the embedded store has a single writer,
   * so it happens outside of the transaction, and anew where something has changed meanwhile.
   */
  void link(WorkspaceId workspace) {
    link(workspace, judgeMail::ownDomain);
  }

  /**
   * @param ownDomain whether the domain of an address belongs to those who write from it
   */
  void link(WorkspaceId workspace, Predicate<String> ownDomain) {
    for (int tried = 0; tried < TRIES; tried++) {
      Basis basis = basis(workspace);
      Linking.Result found = Linking.of(basis.known(), basis.letters(), ownDomain);
      if (Boolean.TRUE.equals(transaction.execute(_ -> saved(workspace, basis, found)))) {
        return;
      }
    }
    transaction.executeWithoutResult(
        _ -> {
          Basis basis = basis(workspace);
          save(workspace, Linking.of(basis.known(), basis.letters(), ownDomain));
        });
  }

  private boolean saved(WorkspaceId workspace, Basis basis, Linking.Result found) {
    boolean holds = basis.equals(basis(workspace));
    if (holds) {
      save(workspace, found);
    }
    return holds;
  }

  private Basis basis(WorkspaceId workspace) {
    ApplicationFilter all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    List<Known> known =
        applications.all(workspace, all, Integer.MAX_VALUE).stream().map(this::known).toList();
    return new Basis(known, suggestions.letters(workspace));
  }

  private Known known(ApplicationRow row) {
    LocalDate closedOn = row.closedOn();
    return new Known(
        row.id(),
        row.details(),
        beginning(row.openedOn()),
        closedOn == null ? null : beginning(closedOn.plusDays(1)));
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private void save(WorkspaceId workspace, Linking.Result found) {
    suggestions.link(
        workspace,
        found.proposed(),
        found.links().stream().filter(link -> !link.targets().isEmpty()).toList());
  }
}
