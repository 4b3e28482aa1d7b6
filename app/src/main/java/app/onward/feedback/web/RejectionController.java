package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.feedback.DescribeRejection;
import app.onward.feedback.Rejection;
import app.onward.feedback.Rejections;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of a no: seen and changed. */
@Controller
@RequestMapping("/applications/{id}/rejection")
class RejectionController {
  private final Applications applications;
  private final Rejections rejections;
  private final DescribeRejection describe;
  private final Texts texts;
  private final Clock clock;

  RejectionController(
      Applications applications,
      Rejections rejections,
      DescribeRejection describe,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.rejections = rejections;
    this.describe = describe;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    Rejection rejection = find(workspace, id);
    return shown(workspace, rejection, RejectionForm.of(rejection.details()), Problems.none());
  }

  @PostMapping
  ModelAndView describe(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes next) {
    Rejection rejection = find(workspace, id);
    RejectionForm form = RejectionForm.of(typed);
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      return shown(workspace, rejection, form, problems);
    }
    ActId act =
        describe.describe(workspace, rejection.application(), form.details(rejection.details()));
    next.addFlashAttribute("toast", Toast.of("feedback.toast.described").undoneBy(act));
    return new ModelAndView("redirect:/applications/" + id);
  }

  private Rejection find(WorkspaceId workspace, String id) {
    return rejections
        .find(workspace, ApplicationId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private ModelAndView shown(
      WorkspaceId workspace, Rejection rejection, RejectionForm form, Problems problems) {
    Application application =
        applications
            .find(workspace, rejection.application())
            .map(Timeline::application)
            .orElseThrow(() -> new UnknownIdException(rejection.application()));
    var page =
        new ModelAndView(
            "feedback/rejection",
            "page",
            new RejectionPage(
                application.details(), rejection, form, problems, Dates.of(texts, clock)));
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
