package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.SuccessfulSkills;
import app.onward.debriefs.WriteSuccessfulSkills;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever got it can do: skills only, and not before four weeks have gone by. */
@Controller
@RequestMapping("/applications/{id}/who-got-it")
class WhoController {
  private final AfterNos afterNos;
  private final WriteSuccessfulSkills write;
  private final Texts texts;
  private final Clock clock;

  WhoController(AfterNos afterNos, WriteSuccessfulSkills write, Texts texts, Clock clock) {
    this.afterNos = afterNos;
    this.write = write;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    return shown(workspace, id, "", Problems.none(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String skills,
      RedirectAttributes next) {
    List<String> lines = skills.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var problem = SuccessfulSkills.problem(lines);
    AfterNo no = afterNos.get(workspace, ApplicationId.of(id));
    boolean early = page(no, "", Problems.none()).early();
    if (early || problem.isPresent()) {
      Problems problems =
          problem
              .map(one -> Problems.of("skills", texts.of("debriefs.who.problem", one)))
              .orElseGet(Problems::none);
      return shown(workspace, id, skills, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var act = write.write(workspace, no.application().id(), lines);
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.who").undoneBy(act));
    return new ModelAndView("redirect:/lessons#who");
  }

  private ModelAndView shown(
      WorkspaceId workspace, String id, String skills, Problems problems, HttpStatus status) {
    AfterNo no = afterNos.get(workspace, ApplicationId.of(id));
    var shown = new ModelAndView("debriefs/who", "page", page(no, skills, problems));
    shown.setStatus(status);
    return shown;
  }

  private WhoPage page(AfterNo no, String skills, Problems problems) {
    return new WhoPage(
        no, WriteSuccessfulSkills.from(no), skills, problems, Dates.of(texts, clock));
  }
}
