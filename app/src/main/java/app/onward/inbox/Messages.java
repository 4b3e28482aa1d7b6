package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mail that was read: all of the search's, and of ordinary mail that it was seen. */
public interface Messages {

  /** Which of these keyed hashes are here already. */
  Set<String> known(WorkspaceId workspace, Collection<String> keyHashes);

  /**
   * Which of these keyed hashes name mails surely of the search, or mails that such a one answers.
   */
  Set<String> threads(WorkspaceId workspace, Collection<String> keyHashes);

  /** Which of these addresses, in lower case, have surely written about the search before. */
  Set<String> writers(WorkspaceId workspace, Collection<String> addresses);

  /** Keeps messages that are not here yet; returns those that were new. */
  List<ReadMessage> keep(WorkspaceId workspace, ImportId importedBy, List<ReadMessage> messages);

  /** A mail about the search. */
  Optional<JobMail> find(WorkspaceId workspace, MessageId id);

  /** The seeker's own addresses, in lower case. */
  Set<String> ownAddresses(WorkspaceId workspace);

  void learnOwnAddresses(WorkspaceId workspace, Collection<String> addresses);

  /** Forgets the messages of an import that nobody accepted; returns the files they named. */
  Set<String> forget(WorkspaceId workspace, ImportId importedBy);
}
