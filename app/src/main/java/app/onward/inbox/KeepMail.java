package app.onward.inbox;

import app.onward.mail.Position;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a batch of read mail and how far the import came, both or neither. */
@Component
class KeepMail {

  private final Messages messages;
  private final Suggestions suggestions;
  private final DecideSuggestion decideSuggestion;
  private final Imports imports;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  KeepMail(
      Messages messages,
      Suggestions suggestions,
      DecideSuggestion decideSuggestion,
      Imports imports,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.messages = messages;
    this.suggestions = suggestions;
    this.decideSuggestion = decideSuggestion;
    this.imports = imports;
    this.clock = clock;
    this.publisher = publisher;
  }

  /**
   * Keeps what is new of a batch.
   *
   * @param seen the tally of the batch, to which what turns out to be known or job mail is added
   * @return whether the person has asked to stop
   */
  @Transactional
  boolean keep(
      WorkspaceId workspace,
      Import running,
      List<ReadMessage> read,
      Tally seen,
      List<ImportSkip> skips,
      Position position,
      long bytesRead) {
    ImportId id = running.id();
    List<ReadMessage> fresh = messages.keep(workspace, id, read);
    List<ReadMessage.Job> jobs =
        fresh.stream().map(ReadMessage::job).filter(job -> job != null).toList();
    jobs.forEach(job -> suggestions.add(workspace, job));
    decideSuggestion.putAside(
        workspace,
        jobs.stream().filter(ReadMessage.Job::isPutAside).map(job -> job.mail().id()).toList());
    Tally tally = seen.plus(new Tally(0, jobs.size(), read.size() - fresh.size(), 0));
    imports.advance(workspace, id, position, bytesRead, tally, skips, clock.instant());
    publisher.publishEvent(new MailKept(workspace, running.origin(), position));
    return imports.find(workspace, id).map(Import::cancelRequested).orElse(true);
  }
}
