package app.onward.applications.web;

import app.onward.applications.AfterClosing;
import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Fact;
import app.onward.applications.RecordEvent;
import app.onward.applications.Recording;
import app.onward.applications.Stage;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

/** Recording by hand what happened: one thing a page. */
@Controller
@RequestMapping("/applications/{id}")
class EventController {
  private final Applications applications;
  private final RecordEvent events;
  private final List<AfterClosing> afterClosing;
  private final Texts texts;
  private final Clock clock;

  EventController(
      Applications applications,
      RecordEvent events,
      List<AfterClosing> afterClosing,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.events = events;
    this.afterClosing = List.copyOf(afterClosing);
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/events/new")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @RequestParam String what) {
    Happening happening = happening(what);
    if (happening == Happening.ROUND) {
      return new ModelAndView("redirect:/applications/" + ApplicationId.of(id) + "/rounds/new");
    }
    Dates dates = Dates.of(texts, clock);
    return shown(
        new EventPage(
            Shown.application(applications, workspace, id),
            happening,
            EventForm.empty(dates),
            Problems.none(),
            dates),
        HttpStatus.OK);
  }

  @PostMapping("/events")
  ModelAndView record(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String what,
      @ModelAttribute EventForm form,
      RedirectAttributes next) {
    Happening happening = happening(what);
    Application application = Shown.application(applications, workspace, id);
    Dates dates = Dates.of(texts, clock);
    Problems missing = missing(happening, form);
    if (!missing.isEmpty()) {
      return shown(
          new EventPage(application, happening, form, missing, dates),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (recorded(workspace, application, happening, form)) {
      case Recording.Recorded done ->
          new ModelAndView("redirect:" + after(workspace, done, Answered.href(done, id, next)));
      case Recording.Refused(var refusal, var perhaps) ->
          shown(
              new EventPage(
                  application,
                  happening,
                  form,
                  Refusals.at(Refusals.field(refusal), refusal, perhaps, dates),
                  dates),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private String after(WorkspaceId workspace, Recording.Recorded done, String usual) {
    return afterClosing.stream()
        .flatMap(each -> each.page(workspace, done.application(), done.act()).stream())
        .findFirst()
        .orElse(usual);
  }

  private Recording recorded(
      WorkspaceId workspace, Application application, Happening what, EventForm form) {
    var id = application.id();
    var day = Typed.day(form.day()).orElseThrow();
    return switch (what) {
      case APPLIED -> events.on(workspace, id, day, new Fact.Applied());
      case STAGE ->
          events.on(workspace, id, day, new Fact.Reached(form.chosenStage().orElseThrow()));
      case ANSWER ->
          events.on(
              workspace, id, day, new Fact.AnswerPromised(Typed.day(form.by()).orElseThrow()));
      case OFFER -> events.on(workspace, id, day, new Fact.Reached(Stage.OFFER));
      case CLOSING ->
          events.on(workspace, id, day, new Fact.Closed(form.chosenClosure().orElseThrow()));
      case ROUND -> throw new UnknownIdException(what);
    };
  }

  private Problems missing(Happening what, EventForm form) {
    var problems = new ArrayList<Problem>();
    missing(problems, "stage", what == Happening.STAGE && form.chosenStage().isEmpty());
    missing(problems, "closure", what == Happening.CLOSING && form.chosenClosure().isEmpty());
    missing(problems, "by", what == Happening.ANSWER && Typed.day(form.by()).isEmpty());
    missing(problems, "day", Typed.day(form.day()).isEmpty());
    return new Problems(problems);
  }

  private void missing(List<Problem> problems, String field, boolean isMissing) {
    if (isMissing) {
      problems.add(new Problem(field, texts.get("applications.form." + field + ".missing")));
    }
  }

  private static Happening happening(String word) {
    return ListQuery.one(Happening.class, word).orElseThrow(() -> new UnknownIdException(word));
  }

  private static ModelAndView shown(EventPage page, HttpStatus status) {
    var shown = new ModelAndView("applications/event", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
