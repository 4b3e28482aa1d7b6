package app.onward.inbox.web;

import app.onward.applications.Refusal;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bringing in one mail by its text, for when no file of it can be had. */
@Controller
@RequestMapping("/imports/paste")
class PasteController {
  private final ImportMail importMail;
  private final IncomingFiles incomingFiles;
  private final Texts texts;
  private final Clock clock;

  PasteController(ImportMail importMail, IncomingFiles incomingFiles, Texts texts, Clock clock) {
    this.importMail = importMail;
    this.incomingFiles = incomingFiles;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form() {
    String today = LocalDate.now(clock).toString();
    return page(new PastedMail("", "", today, ""), Problems.none());
  }

  @PostMapping
  ModelAndView bringIn(
      WorkspaceId workspace,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String text)
      throws IOException {
    PastedMail pasted = new PastedMail(from, subject, on, text);
    Problems problems = problems(pasted);
    if (!problems.isEmpty()) {
      ModelAndView again = page(pasted, problems);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    LocalDate day = Typed.day(on).orElseGet(() -> LocalDate.now(clock));
    String name =
        pasted.subject().isEmpty()
            ? texts.get("imports.paste.name")
            : IncomingFiles.shortened(pasted.subject());
    ImportId id =
        importMail.startCopy(
            workspace, incomingFiles.keep(pasted.bytes(day, clock.getZone())), name);
    return new ModelAndView("redirect:/imports/" + id);
  }

  private Problems problems(PastedMail pasted) {
    var problems = new ArrayList<Problem>();
    if (pasted.text().isBlank()) {
      problems.add(new Problem("text", texts.get("imports.paste.problem.text")));
    } else if (!pasted.isSource()) {
      Optional<LocalDate> day = Typed.day(pasted.on());
      if (day.isEmpty()) {
        problems.add(new Problem("on", texts.get("inbox.problem.on")));
      } else if (day.get().isAfter(LocalDate.now(clock))) {
        problems.add(new Problem("on", texts.of("applications.refused", Refusal.IN_THE_FUTURE)));
      }
    }
    return new Problems(problems);
  }

  private static ModelAndView page(PastedMail pasted, Problems problems) {
    return new ModelAndView("imports/paste", "page", new PastePage(pasted, problems));
  }
}
