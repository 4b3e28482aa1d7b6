package app.onward.questions;

import app.onward.platform.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All questions a person has written down. */
public interface Questions {
  /**
   * The question with these words, kept now if it was not there yet.
   *
   * @throws IllegalArgumentException if the text is blank or longer than {@link Question#LONGEST}
   */
  Question findOrAdd(WorkspaceId workspace, String text);

  Optional<Question> find(WorkspaceId workspace, QuestionId id);

  /** Those of these that are there. */
  Map<QuestionId, Question> all(WorkspaceId workspace, Collection<QuestionId> ids);

  /** The questions written down last, newest first. */
  List<Question> recent(WorkspaceId workspace, int most);
}
