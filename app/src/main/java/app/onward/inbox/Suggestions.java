package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What mail suggests, and what the person decided about it. */
public interface Suggestions {

  void add(WorkspaceId workspace, ReadMessage.Job job);

  Optional<Suggestion> find(WorkspaceId workspace, MessageId id);

  /** What waits for the person: the hard ones last, otherwise by date. */
  Page<InboxRow> pending(WorkspaceId workspace, InboxFilter filter, PageRequest page);

  int countPending(WorkspaceId workspace);

  Map<Label, Integer> pendingByLabel(WorkspaceId workspace);

  /** The waiting ones before and after this one, as the list has them. */
  Neighbours around(WorkspaceId workspace, InboxFilter filter, Suggestion suggestion);

  /** The receipts beyond doubt, oldest first. */
  List<MessageId> certain(WorkspaceId workspace);

  /** Everything linking looks at: what waits, and what was accepted. */
  List<Letter> letters(WorkspaceId workspace);

  /** Puts mails to applications; those gathered so far now wait for the person. */
  void link(WorkspaceId workspace, List<ProposedApplication> proposed, List<Link> links);

  /** Drops the proposed applications that no mail speaks of any more. */
  void dropUnusedProposals(WorkspaceId workspace);

  Map<ProposedId, ProposedApplication> proposed(WorkspaceId workspace, Collection<ProposedId> ids);

  /** The applications that proposed ones have become. */
  Map<ProposedId, ApplicationId> opened(WorkspaceId workspace, Collection<ProposedId> ids);

  void decide(WorkspaceId workspace, Decision decision);

  /** Notes that the decisions of these acts no longer stand; returns the mails they were about. */
  Set<MessageId> reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at);

  /** How many wait among the mails of an import. */
  int countPending(WorkspaceId workspace, ImportId importedBy);

  /** The place of a suggestion among all that wait, for the keys next and previous. */
  record Neighbours(@Nullable MessageId previous, @Nullable MessageId next, int place, int total) {}
}
