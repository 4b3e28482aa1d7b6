package app.onward.preparation.web;

import app.onward.applications.ApplicationId;
import app.onward.interviews.RoundId;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.preparation.EraseWords;
import app.onward.preparation.GuideTopic;
import app.onward.preparation.Guides;
import app.onward.preparation.OwnGuide;
import app.onward.preparation.OwnGuideId;
import app.onward.preparation.OwnGuides;
import app.onward.preparation.PrepareSheet;
import app.onward.preparation.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erases what the person wrote, once it was said that it cannot be brought back. */
@Controller
class WordsErasureController {
  private static final String GUIDE = "/guides/own/{id}/erasure";
  private static final String NOTE = "/guides/{slug}/note/erasure";
  private static final String SHEET = "/applications/{id}/rounds/{round}/sheet/words/erasure";

  private final Guides guides;
  private final OwnGuides ownGuides;
  private final PrepareSheet prepareSheet;
  private final EraseWords eraseWords;
  private final Texts texts;

  WordsErasureController(
      Guides guides,
      OwnGuides ownGuides,
      PrepareSheet prepareSheet,
      EraseWords eraseWords,
      Texts texts) {
    this.guides = guides;
    this.ownGuides = ownGuides;
    this.prepareSheet = prepareSheet;
    this.eraseWords = eraseWords;
    this.texts = texts;
  }

  @GetMapping(GUIDE)
  ModelAndView guide(WorkspaceId workspace, @PathVariable String id) {
    OwnGuide guide = ownGuide(workspace, id);
    return asked(guide.title(), "/guides/own/" + guide.id(), "");
  }

  @PostMapping(GUIDE)
  String eraseGuide(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    eraseWords.guide(workspace, ownGuide(workspace, id).id());
    return erased("/guides", next);
  }

  @GetMapping(NOTE)
  ModelAndView note(@PathVariable String slug) {
    GuideTopic topic = topic(slug);
    return asked(guides.of(topic).title(), "/guides/" + topic.slug(), "/note");
  }

  @PostMapping(NOTE)
  String eraseNote(WorkspaceId workspace, @PathVariable String slug, RedirectAttributes next) {
    eraseWords.note(workspace, topic(slug));
    return erased("/guides/" + slug, next);
  }

  @GetMapping(SHEET)
  ModelAndView sheet(WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Sheet sheet = found(workspace, id, round);
    String kind = texts.of("interviews.kind", sheet.round().kind());
    String employer = sheet.application().details().employer();
    return asked(
        texts.get("preparation.sheet.title", kind, employer), sheet.href() + "/sheet", "/words");
  }

  @PostMapping(SHEET)
  String eraseSheet(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      RedirectAttributes next) {
    Sheet sheet = found(workspace, id, round);
    eraseWords.sheet(workspace, sheet.round().id());
    return erased(sheet.href() + "/sheet", next);
  }

  private OwnGuide ownGuide(WorkspaceId workspace, String id) {
    return ownGuides
        .find(workspace, OwnGuideId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private static GuideTopic topic(String slug) {
    return GuideTopic.of(slug).orElseThrow(() -> new UnknownIdException(slug));
  }

  private Sheet found(WorkspaceId workspace, String id, String round) {
    return prepareSheet
        .find(workspace, ApplicationId.of(id), RoundId.of(round))
        .orElseThrow(() -> new UnknownIdException(round));
  }

  private static ModelAndView asked(String about, String page, String part) {
    return new ModelAndView(
        "preparation/erasure", "page", new ErasurePage(about, page + part + "/erasure", page));
  }

  private static String erased(String page, RedirectAttributes next) {
    next.addFlashAttribute("toast", Toast.of("preparation.toast.erased"));
    return "redirect:" + page;
  }
}
