package app.onward.debriefs.web;

import app.onward.debriefs.BeginDebrief;
import app.onward.debriefs.CloseDebrief;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.Step;
import app.onward.debriefs.StepKind;
import app.onward.debriefs.WriteDebrief;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A debrief, one step a page. */
@Controller
@RequestMapping("/debriefs/{id}")
class DebriefController {
  private final Debriefs debriefs;
  private final WriteDebrief writeDebrief;
  private final BeginDebrief beginDebrief;
  private final CloseDebrief closeDebrief;
  private final StepPages pages;
  private final DonePages donePages;
  private final Texts texts;

  DebriefController(
      Debriefs debriefs,
      WriteDebrief writeDebrief,
      BeginDebrief beginDebrief,
      CloseDebrief closeDebrief,
      StepPages pages,
      DonePages donePages,
      Texts texts) {
    this.debriefs = debriefs;
    this.writeDebrief = writeDebrief;
    this.beginDebrief = beginDebrief;
    this.closeDebrief = closeDebrief;
    this.pages = pages;
    this.donePages = donePages;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView debrief(WorkspaceId workspace, @PathVariable String id) {
    Debrief debrief = find(workspace, id);
    return debrief.open()
        ? new ModelAndView("redirect:/debriefs/" + id + "/" + debrief.next().word())
        : new ModelAndView("debriefs/done", "page", donePages.of(workspace, debrief));
  }

  @PostMapping("/visits")
  String visit(WorkspaceId workspace, @PathVariable String id) {
    beginDebrief.visit(workspace, find(workspace, id).id());
    return "redirect:/debriefs/" + id;
  }

  @GetMapping("/{step}")
  ModelAndView step(WorkspaceId workspace, @PathVariable String id, @PathVariable String step) {
    Debrief debrief = find(workspace, id);
    return debrief.open()
        ? shown(workspace, debrief, kind(debrief, step), Problems.none(), HttpStatus.OK)
        : new ModelAndView("redirect:/debriefs/" + id);
  }

  @PostMapping("/{step}")
  ModelAndView write(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes next) {
    Debrief debrief = find(workspace, id);
    StepKind kind = kind(debrief, step);
    Optional<Step> written = StepForm.read(kind, debrief.form(), typed);
    List<String> tooLong = StepForm.tooLong(typed);
    if (written.isPresent() && !tooLong.isEmpty()) {
      return tooLong(workspace, debrief, written.get(), tooLong);
    }
    written.ifPresent(each -> writeDebrief.write(workspace, debrief.id(), each));
    return go(pages.of(workspace, debrief, kind, Problems.none()), typed.getFirst("to"), next);
  }

  private static ModelAndView go(StepPage page, @Nullable String to, RedirectAttributes next) {
    if ("stay".equals(to)) {
      return new ModelAndView("redirect:" + page.action());
    }
    if ("stop".equals(to)) {
      next.addFlashAttribute("toast", Toast.of("debriefs.toast.kept"));
      return new ModelAndView("redirect:" + page.away());
    }
    return new ModelAndView("redirect:" + page.onward());
  }

  private ModelAndView tooLong(
      WorkspaceId workspace, Debrief debrief, Step typed, List<String> fields) {
    var problems =
        new Problems(
            fields.stream()
                .map(field -> new Problem(field, texts.get("debriefs.too-long", Step.LONGEST)))
                .toList());
    return shown(
        workspace, debrief.with(typed), typed.kind(), problems, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/closing")
  String close(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    closeDebrief
        .close(workspace, find(workspace, id).id())
        .ifPresent(
            act ->
                next.addFlashAttribute("toast", Toast.of("debriefs.toast.closed").undoneBy(act)));
    return "redirect:/debriefs/" + id;
  }

  private ModelAndView shown(
      WorkspaceId workspace, Debrief debrief, StepKind kind, Problems problems, HttpStatus status) {
    var shown =
        new ModelAndView("debriefs/step", "page", pages.of(workspace, debrief, kind, problems));
    shown.addObject("naming", NamingForm.empty());
    shown.addObject("intending", IntendingForm.empty());
    shown.setStatus(status);
    return shown;
  }

  private static StepKind kind(Debrief debrief, String word) {
    return StepKind.of(word)
        .filter(kind -> debrief.form().steps().contains(kind))
        .orElseThrow(() -> new UnknownIdException(word));
  }

  private Debrief find(WorkspaceId workspace, String id) {
    return debriefs.find(workspace, DebriefId.of(id)).orElseThrow(() -> new UnknownIdException(id));
  }
}
