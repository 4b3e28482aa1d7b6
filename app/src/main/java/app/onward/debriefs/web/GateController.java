package app.onward.debriefs.web;

import app.onward.debriefs.CheckIns;
import app.onward.debriefs.CheckIns.CheckIn;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.ErasePrivate;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Toast;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gate: how somebody is right now, for nobody but them. */
@Controller
@RequestMapping("/debriefs/{id}/check-in")
class GateController {
  private final Debriefs debriefs;
  private final CheckIns checkIns;
  private final ErasePrivate erasePrivate;
  private final Clock clock;

  GateController(Debriefs debriefs, CheckIns checkIns, ErasePrivate erasePrivate, Clock clock) {
    this.debriefs = debriefs;
    this.checkIns = checkIns;
    this.erasePrivate = erasePrivate;
    this.clock = clock;
  }

  /** A low answer stays at the gate, which then says what else one can do. */
  @PostMapping
  String keep(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int value) {
    Debrief debrief = find(workspace, id);
    if (value < 0 || value > 10) {
      return "redirect:/debriefs/" + id + "/facts";
    }
    var checkIn = new CheckIn(debrief.id(), value, clock.instant());
    checkIns.keep(workspace, checkIn);
    return "redirect:/debriefs/" + id + (checkIn.low() ? "/gate" : "/facts");
  }

  @PostMapping("/erasure")
  String erase(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    erasePrivate.checkIn(workspace, find(workspace, id).id());
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.erased"));
    return "redirect:/private";
  }

  private Debrief find(WorkspaceId workspace, String id) {
    return debriefs.find(workspace, DebriefId.of(id)).orElseThrow(() -> new UnknownIdException(id));
  }
}
