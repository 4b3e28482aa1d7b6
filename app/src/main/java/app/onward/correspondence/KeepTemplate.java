package app.onward.correspondence;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and removes the person's own templates and the name they write under. */
@Component
public class KeepTemplate {
  private final LetterTemplates templates;
  private final Acts acts;
  private final Clock clock;

  KeepTemplate(LetterTemplates templates, Acts acts, Clock clock) {
    this.templates = templates;
    this.acts = acts;
    this.clock = clock;
  }

  /** A new one, or a new wording of one that is kept. */
  @Transactional
  public ActId keep(WorkspaceId workspace, LetterTemplate template) {
    ActId act = begin(workspace, "correspondence.act.template-kept");
    templates.keep(workspace, template, act, clock.instant());
    return act;
  }

  /**
   * @throws UnknownIdException if this workspace has no such template
   */
  @Transactional
  public ActId remove(WorkspaceId workspace, TemplateId id) {
    LetterTemplate template =
        templates.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    ActId act = begin(workspace, "correspondence.act.template-removed");
    templates.remove(workspace, template, act, clock.instant());
    return act;
  }

  @Transactional
  public ActId signAs(WorkspaceId workspace, String name) {
    ActId act = begin(workspace, "correspondence.act.name-kept");
    templates.keepOwnName(workspace, name.strip(), act, clock.instant());
    return act;
  }

  private ActId begin(WorkspaceId workspace, String key) {
    return acts.begin(workspace, clock.instant(), key);
  }
}
