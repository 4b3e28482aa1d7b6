package app.onward.wellbeing.web;

import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.wellbeing.SupportLines;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The support page; everybody may see it, signed in or not. */
@Controller
class SupportController {
  private final SupportLines lines;
  private final Texts texts;
  private final Clock clock;

  SupportController(SupportLines lines, Texts texts, Clock clock) {
    this.lines = lines;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/support")
  ModelAndView page(@RequestParam(defaultValue = "") String country) {
    return new ModelAndView(
        "wellbeing/support",
        "page",
        new SupportPage(lines.all(), country, lines.file().toString(), Dates.of(texts, clock)));
  }
}
