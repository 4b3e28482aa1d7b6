package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.web.NavCounts;
import app.onward.platform.web.PageView.NavCount;
import app.onward.platform.web.PageView.Section;
import org.springframework.stereotype.Component;

/** How many suggestions wait, as one number that tells nothing of what they are. */
@Component
class InboxCount implements NavCounts {

  private final Suggestions suggestions;

  InboxCount(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public NavCount count(WorkspaceId workspace) {
    return new NavCount(Section.INBOX, suggestions.countPending(workspace));
  }
}
