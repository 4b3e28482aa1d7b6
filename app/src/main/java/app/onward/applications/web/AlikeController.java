package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.KeepApart;
import app.onward.applications.Likeness;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Comparing two applications that look alike, and saying that they are different. */
@Controller
@RequestMapping("/applications/{id}")
class AlikeController {
  private final Applications applications;
  private final KeepApart keepApart;
  private final Texts texts;
  private final Clock clock;

  AlikeController(Applications applications, KeepApart keepApart, Texts texts, Clock clock) {
    this.applications = applications;
    this.keepApart = keepApart;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/alike/{other}")
  ModelAndView compare(WorkspaceId workspace, @PathVariable String id, @PathVariable String other) {
    Application one = Shown.application(applications, workspace, id);
    Application two = Shown.application(applications, workspace, other);
    if (one.id().equals(two.id())) {
      throw new UnknownIdException(other);
    }
    return new ModelAndView(
        "applications/alike",
        "page",
        new AlikePage(
            one,
            two,
            Likeness.between(one.details(), two.details()).orElse(null),
            Dates.of(texts, clock)));
  }

  @PostMapping("/differences")
  String keepApart(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String other,
      RedirectAttributes next) {
    var recorded = keepApart.keepApart(workspace, ApplicationId.of(id), ApplicationId.of(other));
    return "redirect:" + Answered.href(recorded, id, next);
  }
}
