package app.onward.inbox;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.Applications;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the application that each waiting mail belongs to, with all that is known by now. */
@Component
class LinkMail {

  private static final int MOST = 20_000;

  private final Suggestions suggestions;
  private final Applications applications;
  private final JudgeMail judgeMail;

  LinkMail(Suggestions suggestions, Applications applications, JudgeMail judgeMail) {
    this.suggestions = suggestions;
    this.applications = applications;
    this.judgeMail = judgeMail;
  }

  @Transactional
  void link(WorkspaceId workspace) {
    ApplicationFilter all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    List<Known> known =
        applications.all(workspace, all, MOST).stream()
            .map(row -> new Known(row.id(), row.details(), row.openedOn(), row.closedOn()))
            .toList();
    Linking.Result found = Linking.of(known, suggestions.letters(workspace), judgeMail::ownDomain);
    suggestions.link(
        workspace,
        found.proposed(),
        found.links().stream().filter(link -> !link.targets().isEmpty()).toList());
  }
}
