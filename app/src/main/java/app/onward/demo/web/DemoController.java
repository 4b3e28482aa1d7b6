package app.onward.demo.web;

import app.onward.demo.Demo;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One click removes the invented search. */
@Controller
class DemoController {
  private final Demo demo;

  DemoController(Demo demo) {
    this.demo = demo;
  }

  @PostMapping("/demo/removal")
  String remove(WorkspaceId workspace, RedirectAttributes next) {
    demo.remove(workspace);
    next.addFlashAttribute("toast", Toast.of("demo.toast.removed"));
    return "redirect:/";
  }
}
