package app.onward.preparation;

import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and removes what a person writes: guides of their own, and words beside one of Onward. */
@Component
public class WriteGuide {
  private final Guides guides;
  private final OwnGuides ownGuides;
  private final GuideNotes notes;
  private final Acts acts;
  private final Clock clock;

  WriteGuide(Guides guides, OwnGuides ownGuides, GuideNotes notes, Acts acts, Clock clock) {
    this.guides = guides;
    this.ownGuides = ownGuides;
    this.notes = notes;
    this.acts = acts;
    this.clock = clock;
  }

  /** A new one, or a new wording of one that is kept. */
  @Transactional
  public ActId keep(WorkspaceId workspace, OwnGuide guide) {
    ActId act = acts.begin(workspace, clock.instant(), "preparation.act.guide-kept");
    ownGuides.keep(workspace, guide, act, clock.instant());
    return act;
  }

  /**
   * @throws UnknownIdException if this workspace has no such guide
   */
  @Transactional
  public ActId remove(WorkspaceId workspace, OwnGuideId id) {
    OwnGuide guide = ownGuides.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    ActId act = acts.begin(workspace, clock.instant(), "preparation.act.guide-removed");
    ownGuides.remove(workspace, guide, act, clock.instant());
    return act;
  }

  /** Writes beside a guide; nothing written takes away what stood there. */
  @Transactional
  public ActId note(WorkspaceId workspace, GuideTopic topic, String text) {
    String title = guides.of(topic).title();
    ActId act = acts.begin(workspace, clock.instant(), "preparation.act.note", title);
    GuideNote before =
        notes.find(workspace, topic).orElseGet(() -> new GuideNote(Ids.next(), topic, ""));
    if (text.isBlank()) {
      notes.remove(workspace, before, act, clock.instant());
    } else {
      var note = new GuideNote(before.id(), topic, text.strip());
      notes.keep(workspace, note, act, clock.instant());
    }
    return act;
  }
}
