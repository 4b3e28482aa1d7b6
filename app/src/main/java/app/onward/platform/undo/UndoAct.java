package app.onward.platform.undo;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an act back, together with what rests on it, or not at all. */
@Component
public class UndoAct {
  private final Acts acts;
  private final List<Undoable> modules;
  private final Clock clock;

  UndoAct(Acts acts, List<Undoable> modules, Clock clock) {
    this.acts = acts;
    this.modules = List.copyOf(modules);
    this.clock = clock;
  }

  /**
   * Takes the act back.
   *
   * @param withDependents whether the person has seen and agreed to what else goes
   * @throws UnknownIdException if this workspace has no such act
   */
  @Transactional
  public Undo undo(WorkspaceId workspace, ActId id, boolean withDependents) {
    Instant now = clock.instant();
    Act act = acts.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    if (act.reversed()) {
      return new Undo.Refused(Undo.Reason.ALREADY_UNDONE);
    }
    if (act.tooOld(now)) {
      return new Undo.Refused(Undo.Reason.TOO_OLD);
    }
    Set<ActId> withAll = withEverythingThatRestsOn(workspace, id);
    if (modules.stream().anyMatch(module -> module.locked(workspace, withAll, now))) {
      return new Undo.Refused(Undo.Reason.LOCKED);
    }
    List<Act> together = acts.all(workspace, withAll);
    if (together.size() > 1 && !withDependents) {
      return new Undo.NeedsAll(
          act, together.stream().filter(each -> !each.id().equals(id)).toList());
    }
    List<ActId> newestFirst = together.stream().map(Act::id).toList();
    modules.forEach(module -> module.reverse(workspace, newestFirst, now));
    newestFirst.forEach(each -> acts.markReversed(workspace, each, now));
    return new Undo.Undone(together);
  }

  private Set<ActId> withEverythingThatRestsOn(WorkspaceId workspace, ActId id) {
    var found = new LinkedHashSet<ActId>();
    found.add(id);
    boolean grown = true;
    while (grown) {
      Set<ActId> soFar = Set.copyOf(found);
      grown = false;
      for (Undoable module : modules) {
        grown |= found.addAll(module.dependents(workspace, soFar));
      }
    }
    return found;
  }
}
