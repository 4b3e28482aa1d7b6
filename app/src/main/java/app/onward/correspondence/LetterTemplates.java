package app.onward.correspondence;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The person's own templates, and the name they write under. */
public interface LetterTemplates {

  Optional<LetterTemplate> find(WorkspaceId workspace, TemplateId id);

  List<LetterTemplate> all(WorkspaceId workspace);

  void keep(WorkspaceId workspace, LetterTemplate template, ActId act, Instant at);

  void remove(WorkspaceId workspace, LetterTemplate template, ActId act, Instant at);

  /** Empty where it was never said. */
  String ownName(WorkspaceId workspace);

  void keepOwnName(WorkspaceId workspace, String name, ActId act, Instant at);
}
