package app.onward.applications.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.Applications;
import app.onward.platform.WorkspaceId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person comes in: two doors while there is nothing yet, else the list. */
@Controller
class HomeController {
  private final Applications applications;

  HomeController(Applications applications) {
    this.applications = applications;
  }

  @GetMapping("/")
  String home(WorkspaceId workspace) {
    var everything = ApplicationFilter.usual().showing(Show.ALL);
    boolean empty = applications.all(workspace, everything, 1).isEmpty();
    return empty ? "redirect:/start" : "redirect:/applications";
  }

  @GetMapping("/start")
  ModelAndView start() {
    return new ModelAndView("applications/start");
  }
}
