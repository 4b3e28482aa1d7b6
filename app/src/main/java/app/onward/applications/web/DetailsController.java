package app.onward.applications.web;

import app.onward.applications.Applications;
import app.onward.applications.EditDetails;
import app.onward.applications.Recording;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.ArrayList;
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

/** Changing what an application is for. */
@Controller
@RequestMapping("/applications/{id}/details")
class DetailsController {
  private final Applications applications;
  private final EditDetails editDetails;
  private final Texts texts;

  DetailsController(Applications applications, EditDetails editDetails, Texts texts) {
    this.applications = applications;
    this.editDetails = editDetails;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    var application = Shown.application(applications, workspace, id);
    return new ModelAndView(
        "applications/details",
        "page",
        new DetailsPage(
            application,
            DetailsForm.of(application.details()),
            editDetails.posting(workspace, application.id()),
            Problems.none()));
  }

  @PostMapping
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute DetailsForm form,
      @RequestParam(defaultValue = "") String posting,
      RedirectAttributes next) {
    var application = Shown.application(applications, workspace, id);
    var problems = new ArrayList<>(form.problems(texts));
    if (posting.length() > NewController.LONGEST_POSTING) {
      problems.add(
          new Problem(
              "posting", texts.get("applications.form.too-long", NewController.LONGEST_POSTING)));
    }
    if (!problems.isEmpty()) {
      var again =
          new ModelAndView(
              "applications/details",
              "page",
              new DetailsPage(application, form, posting, new Problems(problems)));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    editDetails
        .edit(workspace, application.id(), form.details(), posting)
        .ifPresent((Recording recording) -> Answered.toast(recording, next));
    return new ModelAndView("redirect:/applications/" + id);
  }
}
