package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Awaited;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.applications.KeptFile;
import app.onward.applications.LookAlikes;
import app.onward.applications.RecordEvent;
import app.onward.applications.Recording;
import app.onward.applications.SidePanel;
import app.onward.applications.Silence;
import app.onward.applications.Timeline;
import app.onward.applications.TimelineEntries;
import app.onward.applications.UsualAnswers;
import app.onward.applications.UsualWaiting;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One application's timeline. */
@Controller
@RequestMapping("/applications/{id}")
class TimelineController {
  private final Applications applications;
  private final RecordEvent events;
  private final LookAlikes alike;
  private final UsualWaiting waiting;
  private final UsualAnswers answers;
  private final List<TimelineEntries> entries;
  private final List<SidePanel> panels;
  private final Texts texts;
  private final Clock clock;

  TimelineController(
      Applications applications,
      RecordEvent events,
      LookAlikes alike,
      UsualWaiting waiting,
      UsualAnswers answers,
      List<TimelineEntries> entries,
      List<SidePanel> panels,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.events = events;
    this.alike = alike;
    this.waiting = waiting;
    this.answers = answers;
    this.entries = List.copyOf(entries);
    this.panels = List.copyOf(panels);
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(
      WorkspaceId workspace,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes next) {
    ApplicationId application = ApplicationId.of(id);
    Optional<Timeline> timeline = applications.find(workspace, application).filter(Shown::stands);
    if (timeline.isPresent()) {
      return new ModelAndView(
          "applications/timeline", "page", page(workspace, application, timeline.get()));
    }
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    if (flash == null) {
      throw new UnknownIdException(id);
    }
    // Adding it has just been taken back from this very page.
    flash.forEach(next::addFlashAttribute);
    return new ModelAndView("redirect:/applications");
  }

  @PostMapping("/reopening")
  String reopen(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    Recording recording =
        events.now(workspace, Shown.id(applications, workspace, id), new Fact.Reopened());
    return "redirect:" + Answered.href(recording, id, next);
  }

  @PostMapping("/removal")
  String remove(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    Recording recording =
        events.now(workspace, Shown.id(applications, workspace, id), new Fact.Removed());
    Answered.toast(recording, next);
    return "redirect:/applications";
  }

  private TimelinePage page(WorkspaceId workspace, ApplicationId id, Timeline timeline) {
    Application application = Shown.application(timeline);
    Dates dates = Dates.of(texts, clock);
    var told = entries.stream().flatMap(each -> each.of(workspace, id).stream()).toList();
    var beside =
        panels.stream()
            .flatMap(each -> each.of(workspace, id).stream())
            .filter(section -> !section.lines().isEmpty())
            .toList();
    return new TimelinePage(
        application,
        silence(application, dates),
        new TimelineItems(timeline, dates).newestFirst(told, answers),
        posting(timeline),
        KeptFile.of(timeline),
        application.open()
            ? alike.among(workspace, List.of(id)).getOrDefault(id, List.of())
            : List.of(),
        beside,
        dates);
  }

  private Silence silence(Application application, Dates dates) {
    var round = application.nextRound();
    boolean ahead = round != null && round.start().isAfter(clock.instant());
    return application.open()
        ? waiting.silence(Awaited.of(application, ahead), dates.today())
        : Silence.NONE;
  }

  private static Fact.@Nullable PostingKept posting(Timeline timeline) {
    return timeline.events().stream()
        .map(Event::fact)
        .filter(Fact.PostingKept.class::isInstance)
        .map(Fact.PostingKept.class::cast)
        .reduce((_, later) -> later)
        .orElse(null);
  }
}
