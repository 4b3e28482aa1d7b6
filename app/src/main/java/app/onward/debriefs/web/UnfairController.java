package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Recording;
import app.onward.applications.WriteNote;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a no was perhaps not fair: facts are written down, and nothing is looked for in oneself.
 */
@Controller
@RequestMapping("/applications/{id}/what-happened")
class UnfairController {
  private final Applications applications;
  private final WriteNote writeNote;
  private final Debriefs debriefs;
  private final Texts texts;
  private final Clock clock;

  UnfairController(
      Applications applications, WriteNote writeNote, Debriefs debriefs, Texts texts, Clock clock) {
    this.applications = applications;
    this.writeNote = writeNote;
    this.debriefs = debriefs;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    return shown(workspace, id, UnfairForm.empty(), Problems.none());
  }

  @PostMapping
  ModelAndView write(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute UnfairForm form,
      RedirectAttributes next) {
    ApplicationRow row = row(workspace, id);
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      var again = shown(workspace, id, form, problems);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    var note = form.note(Dates.of(texts, clock));
    if (writeNote.write(workspace, row.id(), note) instanceof Recording.Recorded written) {
      next.addFlashAttribute("toast", Toast.of("debriefs.toast.unfair").undoneBy(written.act()));
    }
    return new ModelAndView("redirect:/applications/" + row.id());
  }

  private ModelAndView shown(WorkspaceId workspace, String id, UnfairForm form, Problems problems) {
    ApplicationRow row = row(workspace, id);
    var before =
        debriefs.about(workspace, row.id()).stream().map(Debrief::id).findFirst().orElse(null);
    return new ModelAndView("debriefs/unfair", "page", new UnfairPage(row, form, problems, before));
  }

  private ApplicationRow row(WorkspaceId workspace, String id) {
    return applications
        .row(workspace, ApplicationId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
