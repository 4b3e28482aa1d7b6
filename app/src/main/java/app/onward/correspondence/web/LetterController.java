package app.onward.correspondence.web;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.DraftLetter;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterId;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterLanguage;
import app.onward.correspondence.LetterText;
import app.onward.correspondence.OfferLetters;
import app.onward.correspondence.TemplateId;
import app.onward.correspondence.WriteLetter;
import app.onward.correspondence.Writing;
import app.onward.correspondence.web.LetterPages.Shown;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters about an application: drafted, changed, and noted as sent. */
@Controller
@RequestMapping("/applications/{id}/letters")
class LetterController {
  private final DraftLetter draftLetter;
  private final WriteLetter writeLetter;
  private final OfferLetters offer;
  private final LetterPages pages;
  private final Texts texts;

  LetterController(
      DraftLetter draftLetter,
      WriteLetter writeLetter,
      OfferLetters offer,
      LetterPages pages,
      Texts texts) {
    this.draftLetter = draftLetter;
    this.writeLetter = writeLetter;
    this.offer = offer;
    this.pages = pages;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView all(WorkspaceId workspace, @PathVariable String id) {
    return pages.all(workspace, ApplicationId.of(id));
  }

  @GetMapping("/new")
  ModelAndView draft(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String template,
      RedirectAttributes next) {
    ApplicationId application = pages.application(workspace, ApplicationId.of(id)).id();
    LetterKind wanted = LetterKind.of(kind).orElseThrow(() -> new UnknownIdException(kind));
    Optional<String> refusal = offer.refusal(workspace, application, wanted);
    if (refusal.isPresent()) {
      return refused(id, refusal.get(), next);
    }
    LetterLanguage chosen =
        LetterLanguage.of(language).orElseGet(() -> draftLetter.language(workspace, application));
    TemplateId from = template.isEmpty() ? null : TemplateId.of(template);
    LetterText text = draftLetter.draft(workspace, application, wanted, chosen, from);
    return pages.letter(
        workspace, Shown.drafted(Letter.draft(application, wanted, chosen, text), template));
  }

  @PostMapping
  ModelAndView write(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute LetterForm form,
      RedirectAttributes next) {
    ApplicationId application = pages.application(workspace, ApplicationId.of(id)).id();
    LetterKind kind =
        LetterKind.of(form.kind()).orElseThrow(() -> new UnknownIdException(form.kind()));
    LetterLanguage language = LetterLanguage.of(form.language()).orElse(LetterLanguage.EN);
    return written(
        workspace, Letter.draft(application, kind, language, form.text()), true, form, next);
  }

  @GetMapping("/{letter}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @PathVariable String letter) {
    return pages.letter(workspace, Shown.kept(find(workspace, id, letter)));
  }

  @PostMapping("/{letter}")
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      @ModelAttribute LetterForm form,
      RedirectAttributes next) {
    return written(workspace, find(workspace, id, letter).with(form.text()), false, form, next);
  }

  @PostMapping("/{letter}/removal")
  String remove(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      RedirectAttributes next) {
    Toast toast =
        switch (writeLetter.remove(workspace, find(workspace, id, letter).id())) {
          case Writing.Refused(String reason) -> Toast.of(reason);
          case Writing.Written(_, ActId act) ->
              Toast.of("correspondence.toast.removed").undoneBy(act);
        };
    next.addFlashAttribute("toast", toast);
    return "redirect:/applications/" + id + "/letters";
  }

  private Letter find(WorkspaceId workspace, String id, String letter) {
    Letter found = writeLetter.find(workspace, LetterId.of(letter));
    if (!found.application().equals(ApplicationId.of(id))) {
      throw new UnknownIdException(letter);
    }
    return found;
  }

  /** Open gaps are pointed out once before it counts as sent. */
  private ModelAndView written(
      WorkspaceId workspace,
      Letter letter,
      boolean fresh,
      LetterForm form,
      RedirectAttributes next) {
    Problems problems = form.problems(texts);
    boolean gaps = form.sent() && form.anyway().isEmpty() && !letter.text().gaps().isEmpty();
    if (gaps && problems.isEmpty()) {
      String open = String.join(", ", letter.text().gaps());
      problems = Problems.of("body", texts.get("correspondence.letter.gaps.sent", open));
    }
    if (!problems.isEmpty()) {
      return pages.letter(workspace, new Shown(letter, fresh, "", gaps, problems));
    }
    Writing writing =
        form.sent() ? writeLetter.send(workspace, letter) : writeLetter.keep(workspace, letter);
    String id = letter.application().toString();
    return switch (writing) {
      case Writing.Refused(String reason) -> refused(id, reason, next);
      case Writing.Written(LetterId kept, ActId act) -> {
        String key = form.sent() ? "correspondence.toast.sent" : "correspondence.toast.kept";
        next.addFlashAttribute("toast", Toast.of(key).undoneBy(act));
        yield new ModelAndView(
            "redirect:/applications/" + id + (form.sent() ? "" : "/letters/" + kept));
      }
    };
  }

  private static ModelAndView refused(String id, String reason, RedirectAttributes next) {
    next.addFlashAttribute("toast", Toast.of(reason));
    return new ModelAndView("redirect:/applications/" + id + "/letters");
  }
}
