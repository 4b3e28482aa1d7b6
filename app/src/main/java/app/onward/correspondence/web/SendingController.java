package app.onward.correspondence.web;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterId;
import app.onward.correspondence.SendLetter;
import app.onward.correspondence.Sending;
import app.onward.correspondence.WriteLetter;
import app.onward.correspondence.web.LetterPages.Shown;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Clicks that send a letter from the person's own account, or keep it from being sent. */
@Controller
@RequestMapping("/applications/{id}/letters/{letter}/sending")
class SendingController {
  private final WriteLetter writeLetter;
  private final SendLetter sendLetter;
  private final LetterPages pages;
  private final Texts texts;
  private final Clock clock;

  SendingController(
      WriteLetter writeLetter, SendLetter sendLetter, LetterPages pages, Texts texts, Clock clock) {
    this.writeLetter = writeLetter;
    this.sendLetter = sendLetter;
    this.pages = pages;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping
  ModelAndView send(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      @ModelAttribute LetterForm form,
      RedirectAttributes next) {
    Letter kept = find(workspace, id, letter);
    Letter typed = kept.with(form.text());
    boolean gaps = form.anyway().isEmpty() && !typed.text().gaps().isEmpty();
    Problems problems = problems(typed, form, gaps);
    if (kept.draft() && !problems.isEmpty()) {
      return pages.letter(workspace, new Shown(typed, false, "", gaps, problems));
    }
    if (kept.draft() && envelopeChanged(kept, typed)) {
      writeLetter.keep(workspace, typed);
      return back(kept, Toast.of("correspondence.toast.look-again"), next);
    }
    boolean now = form.then().equals("now");
    return back(kept, toast(sendLetter.ask(workspace, typed, now)), next);
  }

  private Problems problems(Letter typed, LetterForm form, boolean gaps) {
    var problems = new ArrayList<Problem>(form.problems(texts).all());
    if (!typed.text().addressed()) {
      problems.add(new Problem("to", texts.get("correspondence.letter.to.missing")));
    }
    if (typed.text().subject().isEmpty()) {
      problems.add(new Problem("subject", texts.get("correspondence.letter.subject.missing")));
    }
    if (gaps && problems.isEmpty()) {
      String open = String.join(", ", typed.text().gaps());
      problems.add(new Problem("body", texts.get("correspondence.letter.gaps.sending", open)));
    }
    return new Problems(problems);
  }

  /** What was shown beside the button is no longer what would go. */
  private static boolean envelopeChanged(Letter kept, Letter typed) {
    return !kept.text().to().equals(typed.text().to())
        || !kept.text().subject().equals(typed.text().subject());
  }

  @PostMapping("/now")
  ModelAndView now(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      RedirectAttributes next) {
    Letter held = find(workspace, id, letter);
    return back(held, toast(sendLetter.sendNow(workspace, held.id())), next);
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      RedirectAttributes next) {
    Letter held = find(workspace, id, letter);
    boolean done = sendLetter.withdraw(workspace, held.id());
    String key = done ? "correspondence.toast.withdrawn" : "correspondence.refused.not-held";
    return back(held, Toast.of(key), next);
  }

  /** What the person found in their sent mail. */
  @PostMapping("/answer")
  ModelAndView answer(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String letter,
      @RequestParam boolean left,
      RedirectAttributes next) {
    Letter unknown = find(workspace, id, letter);
    boolean done = sendLetter.tell(workspace, unknown.id(), left);
    String key = left ? "correspondence.toast.left" : "correspondence.toast.not-left";
    return back(unknown, Toast.of(done ? key : "correspondence.refused.settled"), next);
  }

  private Toast toast(Sending sending) {
    return switch (sending) {
      case Sending.Held(var until, var act) ->
          Toast.of("correspondence.toast.held", Dates.of(texts, clock).moment(until)).undoneBy(act);
      case Sending.Sent _ -> Toast.of("correspondence.toast.left");
      case Sending.Failed _ -> Toast.of("correspondence.toast.failed");
      case Sending.Unknown _ -> Toast.of("correspondence.toast.unknown");
      case Sending.Refused(String reasonKey) -> Toast.of(reasonKey);
    };
  }

  private Letter find(WorkspaceId workspace, String id, String letter) {
    Letter found = writeLetter.find(workspace, LetterId.of(letter));
    if (!found.application().equals(ApplicationId.of(id))) {
      throw new UnknownIdException(letter);
    }
    return found;
  }

  private static ModelAndView back(Letter letter, Toast toast, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return new ModelAndView(
        "redirect:/applications/" + letter.application() + "/letters/" + letter.id());
  }
}
