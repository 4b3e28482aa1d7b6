package app.onward.platform.web;

import app.onward.platform.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows every part that pages are built from. */
@Controller
class PartsController {
  @GetMapping("/parts")
  ModelAndView parts() {
    return new ModelAndView(
        "platform/parts", "page", new PartsPage(new Page<>(List.of("a", "b"), 2, 2, 7)));
  }
}
