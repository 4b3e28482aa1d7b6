package app.onward.applications.web;

import app.onward.applications.Applications;
import app.onward.applications.NoteId;
import app.onward.applications.Recording;
import app.onward.applications.WriteNote;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.Locale;
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

/** Notes on a timeline. */
@Controller
@RequestMapping("/applications/{id}/notes")
class NoteController {
  private final Applications applications;
  private final WriteNote writeNote;
  private final Texts texts;

  NoteController(Applications applications, WriteNote writeNote, Texts texts) {
    this.applications = applications;
    this.writeNote = writeNote;
    this.texts = texts;
  }

  @PostMapping
  ModelAndView write(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String text,
      RedirectAttributes next) {
    var application = Shown.id(applications, workspace, id);
    return answer(workspace, id, null, text, writeNote.write(workspace, application, text), next);
  }

  @GetMapping("/{note}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @PathVariable String note) {
    var application = Shown.application(applications, workspace, id);
    var found = writeNote.find(workspace, application.id(), NoteId.of(note));
    return new ModelAndView(
        "applications/note",
        "page",
        new NotePage(application, found.id(), found.text(), Problems.none()));
  }

  @PostMapping("/{note}")
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String note,
      @RequestParam String text,
      RedirectAttributes next) {
    var application = Shown.id(applications, workspace, id);
    NoteId changed = NoteId.of(note);
    Recording recording = writeNote.change(workspace, application, changed, text);
    return answer(workspace, id, changed, text, recording, next);
  }

  @PostMapping("/{note}/removal")
  String remove(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String note,
      RedirectAttributes next) {
    var application = Shown.id(applications, workspace, id);
    Recording recording = writeNote.remove(workspace, application, NoteId.of(note));
    return "redirect:" + Answered.href(recording, id, next);
  }

  private ModelAndView answer(
      WorkspaceId workspace,
      String id,
      @Nullable NoteId note,
      String text,
      Recording recording,
      RedirectAttributes next) {
    if (recording instanceof Recording.Refused(var refusal, _)) {
      String key = "applications.refused." + refusal.name().toLowerCase(Locale.ROOT);
      var again =
          new ModelAndView(
              "applications/note",
              "page",
              new NotePage(
                  Shown.application(applications, workspace, id),
                  note,
                  text,
                  Problems.of("text", texts.get(key))));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return new ModelAndView("redirect:" + Answered.href(recording, id, next));
  }
}
