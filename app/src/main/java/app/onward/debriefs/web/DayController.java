package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.Choice;
import app.onward.debriefs.Choices;
import app.onward.debriefs.ChooseAfterNo;
import app.onward.debriefs.Chosen;
import app.onward.debriefs.Evening;
import app.onward.feedback.FollowRequest;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of that day, and what was left for later. */
@Controller
@RequestMapping("/applications/{id}")
class DayController {
  private final AfterNos afterNos;
  private final Choices choices;
  private final ChooseAfterNo chooseAfterNo;
  private final RehearsedLines rehearsed;
  private final FollowRequest request;
  private final Clock clock;

  DayController(
      AfterNos afterNos,
      Choices choices,
      ChooseAfterNo chooseAfterNo,
      RehearsedLines rehearsed,
      FollowRequest request,
      Clock clock) {
    this.afterNos = afterNos;
    this.choices = choices;
    this.chooseAfterNo = chooseAfterNo;
    this.rehearsed = rehearsed;
    this.request = request;
    this.clock = clock;
  }

  @GetMapping("/no")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    var application = ApplicationId.of(id);
    AfterNo no =
        afterNos
            .find(workspace, application)
            .filter(AfterNo::said)
            .orElseThrow(() -> new UnknownIdException(id));
    Choice chosen =
        choices
            .current(workspace, application, Choice.Kind.ANSWER)
            .filter(made -> no.covers(made.id()))
            .map(Chosen::choice)
            .orElse(null);
    return new ModelAndView(
        "debriefs/day",
        "page",
        new DayPage(
            no,
            chosen,
            rehearsed.of(workspace, application),
            Evening.at(clock),
            request.notAsked(workspace, no.application()).isEmpty()));
  }

  @PostMapping("/choices")
  String choose(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam Choice choice,
      RedirectAttributes next) {
    var act = chooseAfterNo.choose(workspace, ApplicationId.of(id), choice);
    String key = "debriefs.toast." + choice.name().toLowerCase(Locale.ROOT);
    next.addFlashAttribute("toast", Toast.of(key).undoneBy(act));
    return "redirect:/applications/" + id;
  }
}
