package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.KeepWarm;
import app.onward.debriefs.KeptWarm;
import app.onward.debriefs.KeptWarms;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.platform.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Employers that said no and are looked at again. */
@Controller
class WarmController {
  private static final int SEVEN_WEEKS = 49;

  private final KeptWarms keptWarms;
  private final KeepWarm keepWarm;
  private final AfterNos afterNos;
  private final Applications applications;
  private final Texts texts;
  private final Clock clock;

  WarmController(
      KeptWarms keptWarms,
      KeepWarm keepWarm,
      AfterNos afterNos,
      Applications applications,
      Texts texts,
      Clock clock) {
    this.keptWarms = keptWarms;
    this.keepWarm = keepWarm;
    this.afterNos = afterNos;
    this.applications = applications;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/kept-warm")
  ModelAndView list(WorkspaceId workspace) {
    var page =
        new WarmListPage(
            keptWarms.standing(workspace),
            Sources.of(applications, workspace),
            Dates.of(texts, clock));
    return new ModelAndView("debriefs/kept-warm", "page", page);
  }

  @GetMapping("/applications/{id}/kept-warm")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    AfterNo no = afterNos.get(workspace, ApplicationId.of(id));
    Optional<KeptWarm> kept =
        keptWarms.standing(workspace).stream()
            .filter(each -> each.application().equals(no.application().id()))
            .findFirst();
    WarmForm form =
        kept.map(WarmForm::of)
            .orElseGet(() -> WarmForm.on(LocalDate.now(clock).plusDays(SEVEN_WEEKS)));
    return shown(new WarmPage(no, form, kept.isPresent(), Problems.none()), HttpStatus.OK);
  }

  @PostMapping("/applications/{id}/kept-warm")
  ModelAndView keep(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute WarmForm form,
      RedirectAttributes next) {
    AfterNo no = afterNos.get(workspace, ApplicationId.of(id));
    Optional<LocalDate> day = Typed.day(form.lookAgain());
    if (day.isEmpty() || form.tooLong()) {
      String field = day.isEmpty() ? "lookAgain" : "different";
      String key = "debriefs.warm." + (day.isEmpty() ? "day.missing" : "long");
      Problems problems = Problems.of(field, texts.get(key));
      return shown(new WarmPage(no, form, false, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var act =
        keepWarm.keep(
            workspace,
            no.application().id(),
            day.get(),
            form.different().strip(),
            form.line().strip());
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.warm").undoneBy(act));
    return new ModelAndView("redirect:/kept-warm");
  }

  @PostMapping("/applications/{id}/kept-warm/removal")
  String letGo(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    var act = keepWarm.keep(workspace, ApplicationId.of(id), null, "", "");
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.let-go").undoneBy(act));
    return "redirect:/kept-warm";
  }

  private static ModelAndView shown(WarmPage page, HttpStatus status) {
    var shown = new ModelAndView("debriefs/warm", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
