package app.onward.preparation.web;

import app.onward.applications.ApplicationId;
import app.onward.interviews.RoundId;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.preparation.PrepareSheet;
import app.onward.preparation.Sheet;
import app.onward.preparation.WriteSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The sheet of a round: as a page, as one file to keep, and what the person writes for it. */
@Controller
@RequestMapping("/applications/{id}/rounds/{round}/sheet")
class SheetController {
  private final PrepareSheet prepareSheet;
  private final WriteSheet writeSheet;
  private final SheetStyle style;
  private final Texts texts;
  private final Clock clock;

  SheetController(
      PrepareSheet prepareSheet,
      WriteSheet writeSheet,
      SheetStyle style,
      Texts texts,
      Clock clock) {
    this.prepareSheet = prepareSheet;
    this.writeSheet = writeSheet;
    this.style = style;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Sheet sheet = sheet(workspace, id, round);
    return new ModelAndView(
        "preparation/sheet", "page", new SheetPage(sheet, Dates.of(texts, clock), "", ""));
  }

  @GetMapping("/sheet.html")
  ModelAndView file(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      HttpServletResponse response) {
    Sheet sheet = sheet(workspace, id, round);
    LocalDate day = LocalDate.ofInstant(sheet.round().start(), sheet.round().zone());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"round-" + day + ".html\"");
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return new ModelAndView(
        "preparation/sheet-file",
        "page",
        new SheetPage(sheet, Dates.of(texts, clock), base, style.text()));
  }

  @GetMapping("/words")
  ModelAndView form(WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Sheet sheet = sheet(workspace, id, round);
    return form(sheet, SheetForm.of(sheet), Problems.none());
  }

  @PostMapping("/words")
  ModelAndView keep(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    Sheet sheet = sheet(workspace, id, round);
    var form = new SheetForm(fields);
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      return form(sheet, form, problems);
    }
    var act = writeSheet.write(workspace, form.words(sheet));
    next.addFlashAttribute("toast", Toast.of("preparation.toast.sheet").undoneBy(act));
    return new ModelAndView("redirect:" + sheet.href() + "/sheet");
  }

  private Sheet sheet(WorkspaceId workspace, String id, String round) {
    return prepareSheet
        .find(workspace, ApplicationId.of(id), RoundId.of(round))
        .orElseThrow(() -> new UnknownIdException(round));
  }

  private static ModelAndView form(Sheet sheet, SheetForm form, Problems problems) {
    var page =
        new ModelAndView(
            "preparation/sheet-words", "page", new SheetFormPage(sheet, form, problems));
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
