package app.onward.preparation.web;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.preparation.Guides;
import app.onward.preparation.OwnGuide;
import app.onward.preparation.OwnGuideId;
import app.onward.preparation.OwnGuides;
import app.onward.preparation.WriteGuide;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guides that the person writes. */
@Controller
@RequestMapping("/guides/own")
class OwnGuideController {
  private final Guides guides;
  private final OwnGuides ownGuides;
  private final WriteGuide writeGuide;
  private final Texts texts;

  OwnGuideController(Guides guides, OwnGuides ownGuides, WriteGuide writeGuide, Texts texts) {
    this.guides = guides;
    this.ownGuides = ownGuides;
    this.writeGuide = writeGuide;
    this.texts = texts;
  }

  @GetMapping("/new")
  ModelAndView fresh(@RequestParam(defaultValue = "") String topic) {
    return form(null, new OwnGuideForm("", topic, ""), Problems.none());
  }

  @PostMapping
  ModelAndView add(
      WorkspaceId workspace, @ModelAttribute OwnGuideForm form, RedirectAttributes next) {
    return kept(workspace, null, form, next);
  }

  @GetMapping("/{id}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    return new ModelAndView("preparation/own-guide", "page", find(workspace, id));
  }

  @GetMapping("/{id}/details")
  ModelAndView details(WorkspaceId workspace, @PathVariable String id) {
    OwnGuide guide = find(workspace, id);
    return form(guide.id(), OwnGuideForm.of(guide), Problems.none());
  }

  @PostMapping("/{id}/details")
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute OwnGuideForm form,
      RedirectAttributes next) {
    return kept(workspace, find(workspace, id).id(), form, next);
  }

  @PostMapping("/{id}/removal")
  String remove(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    var act = writeGuide.remove(workspace, OwnGuideId.of(id));
    next.addFlashAttribute("toast", Toast.of("preparation.toast.guide-removed").undoneBy(act));
    return "redirect:/guides";
  }

  private OwnGuide find(WorkspaceId workspace, String id) {
    return ownGuides
        .find(workspace, OwnGuideId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private ModelAndView kept(
      WorkspaceId workspace, @Nullable OwnGuideId id, OwnGuideForm form, RedirectAttributes next) {
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      return form(id, form, problems);
    }
    OwnGuide guide = form.guide(id == null ? OwnGuideId.next() : id);
    var act = writeGuide.keep(workspace, guide);
    next.addFlashAttribute("toast", Toast.of("preparation.toast.guide").undoneBy(act));
    return new ModelAndView("redirect:/guides/own/" + guide.id());
  }

  private ModelAndView form(@Nullable OwnGuideId id, OwnGuideForm form, Problems problems) {
    var shown =
        new ModelAndView(
            "preparation/own-guide-form",
            "page",
            new OwnGuideFormPage(id, form, guides.all(), problems));
    shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
