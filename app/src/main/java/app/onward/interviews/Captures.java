package app.onward.interviews;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.questions.QuestionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was written down after rounds, in rows that are only added. */
public interface Captures {
  Capture of(WorkspaceId workspace, RoundId round);

  /** One asking, if its question still stands in its round. */
  Optional<Occurrence> find(WorkspaceId workspace, OccurrenceId id);

  /** Every asking of a question that stands, newest first. */
  List<Occurrence> ofQuestion(WorkspaceId workspace, QuestionId question);

  /** Those of these rounds about which something was written, or which were put off. */
  Set<RoundId> begun(WorkspaceId workspace, Collection<RoundId> rounds);

  void ask(WorkspaceId workspace, Occurrence occurrence, ActId act, Instant at);

  /** Writes an entry; within one act the last wording of an aspect takes the place of others. */
  void write(WorkspaceId workspace, Entry entry);

  /** The last standing act since a moment that wrote on this subject, and nothing but that. */
  Optional<ActId> lastAct(WorkspaceId workspace, UUID subject, Instant since);
}
