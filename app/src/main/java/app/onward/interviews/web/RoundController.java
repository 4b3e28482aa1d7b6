package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.Recording;
import app.onward.interviews.BesideRound;
import app.onward.interviews.BookRound;
import app.onward.interviews.CalendarFile;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.Interviewer;
import app.onward.interviews.Rehearsals;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One round, and its file for a calendar. */
@Controller
@RequestMapping("/applications/{id}/rounds/{round}")
class RoundController {
  private final Addressed addressed;
  private final Rounds rounds;
  private final Captures captures;
  private final Rehearsals rehearsals;
  private final BookRound bookRound;
  private final CaptureRound captureRound;
  private final List<BesideRound> beside;
  private final Texts texts;
  private final Clock clock;

  RoundController(
      Addressed addressed,
      Rounds rounds,
      Captures captures,
      Rehearsals rehearsals,
      BookRound bookRound,
      CaptureRound captureRound,
      List<BesideRound> beside,
      Texts texts,
      Clock clock) {
    this.addressed = addressed;
    this.rounds = rounds;
    this.captures = captures;
    this.rehearsals = rehearsals;
    this.bookRound = bookRound;
    this.captureRound = captureRound;
    this.beside = List.copyOf(beside);
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Application application = addressed.application(workspace, id);
    Round shown = addressed.round(workspace, application, round);
    return new ModelAndView(
        "interviews/round",
        "page",
        new RoundPage(
            application,
            shown,
            captures.of(workspace, shown.id()),
            rounds.uncaptured(workspace).contains(shown),
            rehearsals.find(workspace, application.id()).orElse(null),
            beside.stream().flatMap(each -> each.of(workspace, shown).stream()).toList(),
            Dates.of(texts, clock),
            clock.instant()));
  }

  @GetMapping("/round.ics")
  ResponseEntity<byte[]> calendar(
      WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Application application = addressed.application(workspace, id);
    Round shown = addressed.round(workspace, application, round);
    String summary =
        texts.get(
            "interviews.calendar.summary",
            texts.of("interviews.kind", shown.kind()),
            application.details().employer());
    String people =
        shown.people().stream().map(Interviewer::shown).collect(Collectors.joining("\n"));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"round.ics\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(
            new CalendarFile(shown, summary, people)
                .text(clock.instant())
                .getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/cancellation")
  String cancel(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      RedirectAttributes next) {
    Application application = addressed.application(workspace, id);
    Round shown = addressed.round(workspace, application, round);
    Toast toast =
        switch (bookRound.cancel(workspace, shown)) {
          case Recording.Recorded(_, var act, String key, String about) ->
              Toast.of(key, about).undoneBy(act);
          case Recording.Refused(var refusal, _) ->
              Toast.of("applications.refused." + refusal.name().toLowerCase(Locale.ROOT));
        };
    next.addFlashAttribute("toast", toast);
    return "redirect:/applications/" + application.id() + "/rounds/" + shown.id();
  }

  @PostMapping("/postponement")
  String putOff(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      RedirectAttributes next) {
    Application application = addressed.application(workspace, id);
    ActId act = captureRound.putOff(workspace, addressed.round(workspace, application, round));
    next.addFlashAttribute("toast", Toast.of("interviews.toast.put-off").undoneBy(act));
    return "redirect:/applications/" + application.id();
  }
}
