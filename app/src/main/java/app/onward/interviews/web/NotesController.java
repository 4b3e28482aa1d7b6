package app.onward.interviews.web;

import app.onward.interviews.Aspect;
import app.onward.interviews.Capture;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.Entry;
import app.onward.interviews.Occurrence;
import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Toast;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is written about a round and its questions. Each form works by itself; a script sends the
 * same form with {@code to=stay} while a person types, and is answered without a page.
 */
@Controller
@RequestMapping("/applications/{id}/rounds/{round}")
class NotesController {
  private final Addressed addressed;
  private final CaptureRound captureRound;
  private final Captures captures;

  NotesController(Addressed addressed, CaptureRound captureRound, Captures captures) {
    this.addressed = addressed;
    this.captureRound = captureRound;
    this.captures = captures;
  }

  @PostMapping("/questions/{asked}/answer")
  String answer(
      WorkspaceId workspace,
      Place place,
      @PathVariable String asked,
      @RequestParam Map<String, String> typed,
      RedirectAttributes next) {
    written(workspace, place, asked, typed).ifPresent(act -> said(act, next));
    return "redirect:" + place.questions() + "#asked-" + asked;
  }

  @PostMapping(path = "/questions/{asked}/answer", params = "to=stay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answerWhileTyping(
      WorkspaceId workspace,
      Place place,
      @PathVariable String asked,
      @RequestParam Map<String, String> typed) {
    written(workspace, place, asked, typed);
  }

  @PostMapping("/notes")
  String note(
      WorkspaceId workspace,
      Place place,
      @RequestParam Map<String, String> typed,
      RedirectAttributes next) {
    written(workspace, place, typed).ifPresent(act -> said(act, next));
    return "redirect:" + place.questions() + "#notes";
  }

  @PostMapping(path = "/notes", params = "to=stay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void noteWhileTyping(
      WorkspaceId workspace, Place place, @RequestParam Map<String, String> typed) {
    written(workspace, place, typed);
  }

  private Optional<ActId> written(
      WorkspaceId workspace, Place place, String asked, Map<String, String> typed) {
    Round round = addressed.round(workspace, place);
    Occurrence occurrence = addressed.asked(workspace, round, asked);
    Map<Aspect, String> changed = texts(typed, true);
    changed.remove(Aspect.SAID, occurrence.said());
    changed.remove(Aspect.WISHED, occurrence.wished());
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(captureRound.write(workspace, round, occurrence, changed));
  }

  private Optional<ActId> written(WorkspaceId workspace, Place place, Map<String, String> typed) {
    Round round = addressed.round(workspace, place);
    Capture before = captures.of(workspace, round.id());
    Map<Aspect, String> changed = texts(typed, false);
    changed.entrySet().removeIf(each -> before.note(each.getKey()).equals(each.getValue()));
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(captureRound.write(workspace, round, changed));
  }

  /** What was typed, by aspect, no longer than it may be. */
  private static Map<Aspect, String> texts(Map<String, String> typed, boolean ofQuestion) {
    var texts = new EnumMap<Aspect, String>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      String text = typed.get(aspect.name().toLowerCase(Locale.ROOT));
      if (text != null && aspect.typed() && aspect.ofQuestion() == ofQuestion) {
        String stripped = text.strip();
        texts.put(aspect, stripped.substring(0, Math.min(stripped.length(), Entry.LONGEST)));
      }
    }
    return texts;
  }

  private static void said(ActId act, RedirectAttributes next) {
    next.addFlashAttribute("toast", Toast.of("interviews.toast.saved").undoneBy(act));
  }
}
