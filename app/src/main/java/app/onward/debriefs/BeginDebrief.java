package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a debrief, or takes up the one that is there; at most two begin in a day. */
@Component
public class BeginDebrief {
  /** So many that stayed silent can be looked at together. */
  public static final int MOST_TOGETHER = 10;

  private final Debriefs debriefs;
  private final AfterNos afterNos;
  private final Clock clock;

  BeginDebrief(Debriefs debriefs, AfterNos afterNos, Clock clock) {
    this.debriefs = debriefs;
    this.afterNos = afterNos;
    this.clock = clock;
  }

  /**
   * Begins with one application, or takes up what was begun.
   *
   * @throws app.onward.platform.UnknownIdException where there is nothing to look back on
   */
  @Transactional
  public Opening begin(WorkspaceId workspace, ApplicationId id) {
    AfterNo no = afterNos.get(workspace, id);
    Optional<Debrief> known = debriefs.about(workspace, no);
    if (known.isEmpty()) {
      return opened(workspace, no.form(), List.of(id));
    }
    if (known.get().open()) {
      debriefs.visit(workspace, known.get().id(), clock.instant());
    }
    return new Opening.Opened(known.get().id());
  }

  /** Begins with several that stayed silent. */
  @Transactional
  public Opening together(WorkspaceId workspace, List<ApplicationId> ids) {
    boolean fit =
        !ids.isEmpty()
            && ids.size() <= MOST_TOGETHER
            && ids.stream().distinct().count() == ids.size()
            && ids.stream()
                .allMatch(id -> afterNos.find(workspace, id).filter(no -> !no.said()).isPresent());
    return fit
        ? opened(workspace, DebriefForm.NO_REPLY, ids)
        : new Opening.Refused(Opening.Reason.NOT_TOGETHER);
  }

  /** Takes one up again. */
  @Transactional
  public void visit(WorkspaceId workspace, DebriefId id) {
    debriefs
        .find(workspace, id)
        .filter(Debrief::open)
        .ifPresent(debrief -> debriefs.visit(workspace, id, clock.instant()));
  }

  private Opening opened(WorkspaceId workspace, DebriefForm form, List<ApplicationId> ids) {
    var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    if (debriefs.begunSince(workspace, midnight) >= Debrief.MOST_A_DAY) {
      return new Opening.Refused(Opening.Reason.TWO_TODAY);
    }
    var debrief =
        new Debrief(DebriefId.next(), form, ids, List.of(clock.instant()), List.of(), null);
    debriefs.add(workspace, debrief);
    return new Opening.Opened(debrief.id());
  }
}
