package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.search.SearchDocument;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import app.onward.understanding.Label;
import org.springframework.stereotype.Component;

/** Makes accepted mail findable by its words; never feedback, which stays sealed until opened. */
@Component
class IndexMail {

  private final SearchIndex index;

  IndexMail(SearchIndex index) {
    this.index = index;
  }

  void index(WorkspaceId workspace, JobMail mail, Label label, ApplicationId application) {
    if (label == Label.FEEDBACK) {
      return;
    }
    index.put(
        workspace,
        new SearchDocument(
            Kind.MESSAGE,
            mail.id().value(),
            application.value(),
            mail.subject(),
            mail.text().own(),
            mail.sentAt()));
  }

  void remove(WorkspaceId workspace, MessageId id) {
    index.remove(workspace, Kind.MESSAGE, id.value());
  }
}
