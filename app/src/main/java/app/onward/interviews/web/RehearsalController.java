package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Rehearsals;
import app.onward.interviews.RehearseNo;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person will do in the first hour after a no, and which application moves up. */
@Controller
@RequestMapping("/applications/{id}/rehearsal")
class RehearsalController {
  private static final int MOST = 200;

  private final Addressed addressed;
  private final Applications applications;
  private final Rehearsals rehearsals;
  private final RehearseNo rehearseNo;
  private final Texts texts;

  RehearsalController(
      Addressed addressed,
      Applications applications,
      Rehearsals rehearsals,
      RehearseNo rehearseNo,
      Texts texts) {
    this.addressed = addressed;
    this.applications = applications;
    this.rehearsals = rehearsals;
    this.rehearseNo = rehearseNo;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    Application application = addressed.application(workspace, id);
    Optional<Rehearsal> rehearsal = rehearsals.find(workspace, application.id());
    return page(
        workspace,
        application,
        rehearsal.map(Rehearsal::firstHour).orElse(""),
        rehearsal.map(Rehearsal::movesUp).map(ApplicationId::toString).orElse(""),
        Problems.none());
  }

  @PostMapping
  ModelAndView keep(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String firstHour,
      @RequestParam(defaultValue = "") String movesUp,
      RedirectAttributes next) {
    Application application = addressed.application(workspace, id);
    if (firstHour.length() > Rehearsal.LONGEST) {
      String sentence = texts.get("interviews.rehearsal.too-long");
      return page(workspace, application, firstHour, movesUp, Problems.of("firstHour", sentence));
    }
    ApplicationId chosen = movesUp.isBlank() ? null : ApplicationId.of(movesUp);
    RehearseNo.Kept kept =
        rehearseNo.keep(workspace, new Rehearsal(application.id(), firstHour.strip(), chosen));
    next.addFlashAttribute("toast", Toast.of(kept.summaryKey(), kept.about()).undoneBy(kept.act()));
    return new ModelAndView("redirect:/applications/" + application.id());
  }

  private ModelAndView page(
      WorkspaceId workspace,
      Application application,
      String firstHour,
      String movesUp,
      Problems problems) {
    List<ApplicationRow> others =
        applications.all(workspace, ApplicationFilter.usual(), MOST).stream()
            .filter(row -> !row.id().equals(application.id()))
            .toList();
    var page =
        new ModelAndView(
            "interviews/rehearsal",
            "page",
            new RehearsalPage(application, others, firstHour, movesUp, problems));
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
