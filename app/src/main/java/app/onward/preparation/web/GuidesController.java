package app.onward.preparation.web;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.preparation.GuideNote;
import app.onward.preparation.GuideNotes;
import app.onward.preparation.GuideTopic;
import app.onward.preparation.Guides;
import app.onward.preparation.OwnGuides;
import app.onward.preparation.WriteGuide;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guides, and what the person writes beside them. */
@Controller
@RequestMapping("/guides")
class GuidesController {
  private final Guides guides;
  private final OwnGuides ownGuides;
  private final GuideNotes notes;
  private final WriteGuide writeGuide;
  private final Texts texts;

  GuidesController(
      Guides guides, OwnGuides ownGuides, GuideNotes notes, WriteGuide writeGuide, Texts texts) {
    this.guides = guides;
    this.ownGuides = ownGuides;
    this.notes = notes;
    this.writeGuide = writeGuide;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView all(WorkspaceId workspace, @RequestParam(defaultValue = "") String q) {
    String words = q.strip();
    return new ModelAndView(
        "preparation/guides",
        "page",
        new GuidesPage(
            guides.with(words),
            ownGuides.all(workspace).stream().filter(guide -> guide.holds(words)).toList(),
            words));
  }

  @GetMapping("/{slug}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String slug) {
    GuideTopic topic = topic(slug);
    String note = notes.find(workspace, topic).map(GuideNote::text).orElse("");
    return page(workspace, topic, note, Problems.none());
  }

  @PostMapping("/{slug}/note")
  ModelAndView note(
      WorkspaceId workspace,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next) {
    GuideTopic topic = topic(slug);
    if (text.length() > GuideNote.LONGEST) {
      String wrong = texts.get("preparation.note.too-long");
      return page(workspace, topic, text, Problems.of("text", wrong));
    }
    ActId act = writeGuide.note(workspace, topic, text);
    next.addFlashAttribute("toast", Toast.of("preparation.toast.note").undoneBy(act));
    return new ModelAndView("redirect:/guides/" + topic.slug());
  }

  private static GuideTopic topic(String slug) {
    return GuideTopic.of(slug).orElseThrow(() -> new UnknownIdException(slug));
  }

  private ModelAndView page(
      WorkspaceId workspace, GuideTopic topic, String note, Problems problems) {
    var page =
        new ModelAndView(
            "preparation/guide",
            "page",
            new GuidePage(
                guides.of(topic),
                ownGuides.all(workspace).stream().filter(own -> own.topic() == topic).toList(),
                note,
                problems));
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
