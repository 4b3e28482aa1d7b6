package app.onward.demo;

import app.onward.inbox.AcceptSuggestion;
import app.onward.inbox.DecideSuggestion;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.InboxRow;
import app.onward.inbox.Meaning;
import app.onward.inbox.Messages;
import app.onward.inbox.Proposal;
import app.onward.inbox.ProposeChange;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.inbox.Target;
import app.onward.platform.PageRequest;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills a workspace with the invented search, by the same steps as a person would. */
@Component
class DemoSearch {

  private final ImportMail importMail;
  private final Suggestions suggestions;
  private final Messages messages;
  private final ProposeChange proposeChange;
  private final AcceptSuggestion acceptSuggestion;
  private final DecideSuggestion decideSuggestion;
  private final Clock clock;

  DemoSearch(
      ImportMail importMail,
      Suggestions suggestions,
      Messages messages,
      ProposeChange proposeChange,
      AcceptSuggestion acceptSuggestion,
      DecideSuggestion decideSuggestion,
      Clock clock) {
    this.importMail = importMail;
    this.suggestions = suggestions;
    this.messages = messages;
    this.proposeChange = proposeChange;
    this.acceptSuggestion = acceptSuggestion;
    this.decideSuggestion = decideSuggestion;
    this.clock = clock;
  }

  /** Queues the reading of the invented mailbox. */
  ImportId importMailbox(WorkspaceId workspace, Path incoming) {
    try {
      Files.createDirectories(incoming);
      Path mbox = Files.createTempFile(incoming, "demo-", ".mbox");
      DemoMailbox.write(LocalDate.now(clock), mbox);
      return importMail.startCopy(workspace, mbox, "demo.mbox");
    } catch (IOException failed) {
      throw new UncheckedIOException("The demo's mailbox could not be written", failed);
    }
  }

  /** Decides on all suggestions but the latest, the receipts first and then by date. */
  void review(WorkspaceId workspace, int leave) {
    List<Suggestion> waiting = waiting(workspace);
    List<Suggestion> decided = waiting.subList(0, Math.max(0, waiting.size() - leave));
    decided.stream().filter(Suggestion::certain).forEach(each -> decide(workspace, each));
    decided.stream().filter(each -> !each.certain()).forEach(each -> decide(workspace, each));
  }

  private List<Suggestion> waiting(WorkspaceId workspace) {
    var all = new ArrayList<Suggestion>();
    int number = 1;
    boolean more = true;
    while (more) {
      var page = suggestions.pending(workspace, InboxFilter.ALL, new PageRequest(number++, 500));
      page.rows().stream().map(InboxRow::suggestion).forEach(all::add);
      more = page.hasNext();
    }
    all.sort(Comparator.comparing(Suggestion::sentAt));
    return all;
  }

  private void decide(WorkspaceId workspace, Suggestion suggestion) {
    var mail =
        messages
            .find(workspace, suggestion.id())
            .orElseThrow(() -> new UnknownIdException(suggestion.id()));
    Proposal proposal = proposeChange.of(workspace, suggestion, mail);
    boolean nothingToJoin =
        proposal.meaning() == Meaning.SAVED && !(proposal.target() instanceof Target.Existing);
    if (nothingToJoin || !proposal.complete()) {
      decideSuggestion.skip(workspace, suggestion.id());
    } else {
      acceptSuggestion.accept(workspace, suggestion.id());
    }
  }
}
