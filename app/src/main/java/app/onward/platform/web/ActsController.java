package app.onward.platform.web;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.Act;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.platform.undo.Undo;
import app.onward.platform.undo.UndoAct;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done, and taking it back. */
@Controller
@RequestMapping("/acts")
class ActsController {
  private final Acts acts;
  private final UndoAct undoAct;
  private final ActSentences sentences;
  private final Texts texts;
  private final Clock clock;

  ActsController(Acts acts, UndoAct undoAct, ActSentences sentences, Texts texts, Clock clock) {
    this.acts = acts;
    this.undoAct = undoAct;
    this.sentences = sentences;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(WorkspaceId workspace, @RequestParam(defaultValue = "1") String page) {
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    Page<Act> recent = acts.recent(workspace, PageRequest.number(number));
    return new ModelAndView(
        "acts/list",
        "page",
        new ActsPage(
            recent,
            sentences.of(workspace, recent.rows()),
            clock.instant(),
            Dates.of(texts, clock)));
  }

  /**
   * Takes an act back and returns to where the person was.
   *
   * @param all whether everything that rests on it goes too
   */
  @PostMapping("/{id}/reversal")
  ModelAndView reverse(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @Nullable String back,
      @RequestHeader(name = "Referer", required = false) @Nullable String referer,
      RedirectAttributes next) {
    String returning = path(back == null ? referer : back);
    switch (undoAct.undo(workspace, ActId.of(id), all)) {
      case Undo.Undone(var undone) ->
          next.addFlashAttribute(
              "toast", Toast.of("acts.undone", sentences.of(workspace, undone.getLast())));
      case Undo.Refused(var reason) ->
          next.addFlashAttribute(
              "toast", Toast.of("undo.refused." + reason.name().toLowerCase(Locale.ROOT)));
      case Undo.NeedsAll(var act, var dependents) -> {
        var page =
            new ModelAndView(
                "acts/reversal",
                "page",
                new ReversalPage(
                    act,
                    dependents,
                    sentences.of(workspace, together(act, dependents)),
                    returning,
                    Dates.of(texts, clock)));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
      }
    }
    return new ModelAndView("redirect:" + returning);
  }

  private static List<Act> together(Act act, List<Act> dependents) {
    return Stream.concat(Stream.of(act), dependents.stream()).toList();
  }

  /** Path and query of an address on this server; the list of acts for anything else. */
  private static String path(@Nullable String address) {
    if (address == null) {
      return "/acts";
    }
    try {
      URI uri = URI.create(address);
      String path = uri.getRawPath();
      boolean usable = path != null && path.startsWith("/") && !path.startsWith("//");
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return usable && !path.endsWith("/reversal") ? path + query : "/acts";
    } catch (IllegalArgumentException malformed) {
      return "/acts";
    }
  }
}
