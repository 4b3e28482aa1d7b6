package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.debriefs.AcceptSilence;
import app.onward.debriefs.BeginDebrief;
import app.onward.debriefs.Opening;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those that stayed silent: once a week, closed together, and looked back on together. */
@Controller
@RequestMapping("/silence")
class SilenceController {
  private final AcceptSilence acceptSilence;
  private final BeginDebrief beginDebrief;
  private final Texts texts;
  private final Clock clock;

  SilenceController(
      AcceptSilence acceptSilence, BeginDebrief beginDebrief, Texts texts, Clock clock) {
    this.acceptSilence = acceptSilence;
    this.beginDebrief = beginDebrief;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace) {
    return shown(new SilencePage(acceptSilence.silent(workspace), null, dates(), null));
  }

  @PostMapping
  String accept(
      WorkspaceId workspace,
      @RequestParam(defaultValue = "") List<String> application,
      RedirectAttributes next) {
    List<ApplicationId> chosen = application.stream().map(ApplicationId::of).toList();
    return acceptSilence
        .accept(workspace, chosen)
        .map(
            act -> {
              next.addFlashAttribute("toast", Toast.of("debriefs.toast.silence").undoneBy(act));
              return "redirect:/silence/" + act;
            })
        .orElse("redirect:/silence");
  }

  @PostMapping("/rest")
  String leave(WorkspaceId workspace, RedirectAttributes next) {
    var act = acceptSilence.leave(workspace);
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.silence-left").undoneBy(act));
    return "redirect:/applications";
  }

  @GetMapping("/{act}")
  ModelAndView closed(WorkspaceId workspace, @PathVariable String act) {
    return shown(page(workspace, ActId.of(act), null));
  }

  @PostMapping("/{act}/debriefs")
  ModelAndView begin(WorkspaceId workspace, @PathVariable String act) {
    ActId closing = ActId.of(act);
    List<ApplicationId> together =
        acceptSilence.closedBy(workspace, closing).stream()
            .map(ApplicationRow::id)
            .limit(BeginDebrief.MOST_TOGETHER)
            .toList();
    return switch (beginDebrief.together(workspace, together)) {
      case Opening.Opened(var debrief) -> new ModelAndView("redirect:/debriefs/" + debrief);
      case Opening.Refused(var reason) -> {
        var again = shown(page(workspace, closing, reason));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private SilencePage page(WorkspaceId workspace, ActId act, Opening.@Nullable Reason why) {
    return new SilencePage(acceptSilence.closedBy(workspace, act), act, dates(), why);
  }

  private Dates dates() {
    return Dates.of(texts, clock);
  }

  private static ModelAndView shown(SilencePage page) {
    return new ModelAndView("debriefs/silence", "page", page);
  }
}
