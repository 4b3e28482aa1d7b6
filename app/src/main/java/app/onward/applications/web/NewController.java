package app.onward.applications.web;

import app.onward.applications.AddApplication;
import app.onward.applications.AddApplication.Wanted;
import app.onward.applications.Addition;
import app.onward.applications.QuietLines;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding an application by hand: employer and role suffice. */
@Controller
@RequestMapping("/applications")
class NewController {
  static final int LONGEST_POSTING = 100_000;

  private final AddApplication addApplication;
  private final List<QuietLines> quiet;
  private final Texts texts;
  private final Clock clock;

  NewController(AddApplication addApplication, List<QuietLines> quiet, Texts texts, Clock clock) {
    this.addApplication = addApplication;
    this.quiet = List.copyOf(quiet);
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView page(WorkspaceId workspace) {
    return shown(workspace, NewPage.empty(Dates.of(texts, clock)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(
      WorkspaceId workspace,
      @ModelAttribute DetailsForm form,
      @RequestParam(defaultValue = "false") boolean sent,
      @RequestParam(defaultValue = "") String appliedOn,
      @RequestParam(defaultValue = "") String posting,
      @RequestParam(defaultValue = "false") boolean anyway,
      RedirectAttributes next) {
    Dates dates = Dates.of(texts, clock);
    var page = new NewPage(form, sent, appliedOn, posting, Problems.none(), List.of(), dates);
    LocalDate day = sent ? Typed.day(appliedOn).orElse(null) : null;
    Problems problems = problems(page, day);
    if (!problems.isEmpty()) {
      return shown(workspace, page.with(problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var wanted = new Wanted(form.details(), day, Typed.orNull(posting), anyway);
    return switch (addApplication.add(workspace, wanted)) {
      case Addition.Added(var recorded) ->
          new ModelAndView(
              "redirect:" + Answered.href(recorded, recorded.application().toString(), next));
      case Addition.PerhapsThere(var alike) ->
          shown(workspace, page.with(alike), HttpStatus.CONFLICT);
      case Addition.Refused refused ->
          shown(
              workspace,
              page.with(Refusals.at("appliedOn", refused.refusal(), refused.perhaps(), dates)),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private Problems problems(NewPage page, @Nullable LocalDate day) {
    var problems = new ArrayList<>(page.form().problems(texts));
    if (page.sent() && day == null) {
      problems.add(new Problem("appliedOn", texts.get("applications.form.day.missing")));
    }
    if (page.posting().length() > LONGEST_POSTING) {
      problems.add(
          new Problem("posting", texts.get("applications.form.too-long", LONGEST_POSTING)));
    }
    return new Problems(problems);
  }

  private ModelAndView shown(WorkspaceId workspace, NewPage page, HttpStatus status) {
    var shown = new ModelAndView("applications/new", "page", page);
    shown.addObject(
        "lines",
        quiet.stream().flatMap(each -> each.of(workspace, QuietLines.Place.NEW).stream()).toList());
    shown.setStatus(status);
    return shown;
  }
}
