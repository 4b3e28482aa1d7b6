package app.onward.debriefs.web;

import app.onward.debriefs.CheckIns;
import app.onward.debriefs.ErasePrivate;
import app.onward.debriefs.PrivatePages;
import app.onward.debriefs.PrivatePages.PrivatePage;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages for nobody else, and the answers at the gate: to read, and to erase. */
@Controller
@RequestMapping("/private")
class PrivateController {
  private final PrivatePages pages;
  private final CheckIns checkIns;
  private final ErasePrivate erasePrivate;
  private final Texts texts;
  private final Clock clock;

  PrivateController(
      PrivatePages pages, CheckIns checkIns, ErasePrivate erasePrivate, Texts texts, Clock clock) {
    this.pages = pages;
    this.checkIns = checkIns;
    this.erasePrivate = erasePrivate;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace) {
    return shown(workspace, "", Problems.none(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(WorkspaceId workspace, @RequestParam String text, RedirectAttributes next) {
    if (text.isBlank() || text.length() > PrivatePage.LONGEST) {
      String key = "debriefs.private." + (text.isBlank() ? "empty" : "long");
      return shown(
          workspace, text, Problems.of("text", texts.get(key)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    pages.add(workspace, new PrivatePage(Ids.next(), text.strip(), clock.instant()));
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.private"));
    return new ModelAndView("redirect:/private");
  }

  @PostMapping("/{id}/erasure")
  String erase(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    erasePrivate.page(workspace, Ids.parse(id));
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.erased"));
    return "redirect:/private";
  }

  private ModelAndView shown(
      WorkspaceId workspace, String text, Problems problems, HttpStatus status) {
    var page =
        new PrivatePageView(
            pages.all(workspace), checkIns.all(workspace), text, problems, Dates.of(texts, clock));
    var shown = new ModelAndView("debriefs/private", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
