package app.onward.correspondence.web;

import app.onward.correspondence.KeepTemplate;
import app.onward.correspondence.LetterTemplate;
import app.onward.correspondence.LetterTemplates;
import app.onward.correspondence.TemplateId;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
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

/** The person's own templates. */
@Controller
@RequestMapping("/letters")
class TemplateController {
  private final LetterTemplates templates;
  private final KeepTemplate keepTemplate;
  private final Texts texts;

  TemplateController(LetterTemplates templates, KeepTemplate keepTemplate, Texts texts) {
    this.templates = templates;
    this.keepTemplate = keepTemplate;
    this.texts = texts;
  }

  @GetMapping("/templates")
  ModelAndView all(WorkspaceId workspace) {
    return all(workspace, templates.ownName(workspace), Problems.none());
  }

  @PostMapping("/name")
  ModelAndView signAs(WorkspaceId workspace, @RequestParam String name, RedirectAttributes next) {
    if (name.strip().length() > LetterTemplate.LONGEST_NAME) {
      String wrong = texts.get("correspondence.template.name.wrong");
      return all(workspace, name, Problems.of("name", wrong));
    }
    return done(keepTemplate.signAs(workspace, name), "correspondence.toast.name", next);
  }

  @GetMapping("/templates/new")
  ModelAndView fresh() {
    return shown(null, new TemplateForm("", "", "", ""), Problems.none());
  }

  @PostMapping("/templates")
  ModelAndView add(
      WorkspaceId workspace, @ModelAttribute TemplateForm form, RedirectAttributes next) {
    return kept(workspace, null, form, next);
  }

  @GetMapping("/templates/{id}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    LetterTemplate template = find(workspace, id);
    return shown(template.id(), TemplateForm.of(template), Problems.none());
  }

  @PostMapping("/templates/{id}")
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute TemplateForm form,
      RedirectAttributes next) {
    return kept(workspace, find(workspace, id).id(), form, next);
  }

  @PostMapping("/templates/{id}/removal")
  ModelAndView remove(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    return done(
        keepTemplate.remove(workspace, TemplateId.of(id)),
        "correspondence.toast.template-removed",
        next);
  }

  private LetterTemplate find(WorkspaceId workspace, String id) {
    return templates
        .find(workspace, TemplateId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private ModelAndView kept(
      WorkspaceId workspace, @Nullable TemplateId id, TemplateForm form, RedirectAttributes next) {
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      return shown(id, form, problems);
    }
    var template =
        new LetterTemplate(
            id == null ? TemplateId.next() : id, form.chosenKind(), form.name(), form.text());
    return done(keepTemplate.keep(workspace, template), "correspondence.toast.template", next);
  }

  private static ModelAndView done(ActId act, String key, RedirectAttributes next) {
    next.addFlashAttribute("toast", Toast.of(key).undoneBy(act));
    return new ModelAndView("redirect:/letters/templates");
  }

  private ModelAndView all(WorkspaceId workspace, String name, Problems problems) {
    return with(
        "correspondence/templates",
        new TemplatesPage(templates.all(workspace), name, problems),
        problems);
  }

  private static ModelAndView shown(@Nullable TemplateId id, TemplateForm form, Problems problems) {
    return with("correspondence/template", new TemplatePage(id, form, problems), problems);
  }

  private static ModelAndView with(String view, Object page, Problems problems) {
    var shown = new ModelAndView(view, "page", page);
    shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
