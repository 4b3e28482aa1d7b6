package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.feedback.FeedbackId;
import app.onward.feedback.FeedbackSentence;
import app.onward.feedback.FollowRequest;
import app.onward.feedback.ReceiveFeedback;
import app.onward.feedback.ReceiveFeedback.Opening;
import app.onward.feedback.ReceiveFeedback.Words;
import app.onward.feedback.ReceivedFeedback;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.platform.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came back: typed, opened when its owner likes, and sorted. */
@Controller
@RequestMapping("/applications/{id}/feedback")
class FeedbackController {
  private final FollowRequest follow;
  private final ReceiveFeedback receive;
  private final Texts texts;
  private final Clock clock;

  FeedbackController(FollowRequest follow, ReceiveFeedback receive, Texts texts, Clock clock) {
    this.follow = follow;
    this.receive = receive;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView typing(WorkspaceId workspace, @PathVariable String id) {
    Application application = follow.find(workspace, ApplicationId.of(id));
    String today = LocalDate.now(clock).toString();
    return new ModelAndView(
        "feedback/new", "page", new NewFeedbackPage(application, today, "", Problems.none()));
  }

  @PostMapping
  ModelAndView typed(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next) {
    Application application = follow.find(workspace, ApplicationId.of(id));
    Problems problems = problems(day, text.strip());
    if (!problems.isEmpty()) {
      var again =
          new ModelAndView(
              "feedback/new", "page", new NewFeedbackPage(application, day, text, problems));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    var words =
        new Words(ReceivedFeedback.Source.CALL, Typed.day(day).orElseThrow(), text.strip(), null);
    return done(
        id, "feedback.toast.received", receive.receive(workspace, application.id(), words), next);
  }

  private Problems problems(String day, String text) {
    var problems = new ArrayList<Problem>();
    if (Typed.day(day).filter(on -> !on.isAfter(LocalDate.now(clock))).isEmpty()) {
      problems.add(new Problem("day", texts.get("feedback.new.day.wrong")));
    }
    if (text.isEmpty() || text.length() > ReceivedFeedback.LONGEST) {
      problems.add(new Problem("text", texts.get("feedback.new.text.wrong")));
    }
    return new Problems(problems);
  }

  @GetMapping("/{feedback}")
  ModelAndView page(WorkspaceId workspace, @PathVariable String id, @PathVariable String feedback) {
    return new ModelAndView(
        "feedback/feedback",
        "page",
        new FeedbackPage(
            follow.find(workspace, ApplicationId.of(id)),
            find(workspace, id, feedback),
            Dates.of(texts, clock)));
  }

  @PostMapping("/{feedback}/opening")
  String open(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String feedback,
      @RequestParam String when,
      RedirectAttributes next) {
    ReceivedFeedback found = find(workspace, id, feedback);
    Opening opening =
        Arrays.stream(Opening.values())
            .filter(each -> each.name().equals(when))
            .findFirst()
            .orElseThrow(() -> new UnknownIdException(when));
    ActId act = receive.open(workspace, found.id(), opening);
    if (opening != Opening.NOW) {
      next.addFlashAttribute("toast", Toast.of("feedback.toast.put-off").undoneBy(act));
    }
    return "redirect:/applications/" + id + "/feedback/" + feedback;
  }

  @PostMapping("/{feedback}")
  ModelAndView sort(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String feedback,
      @RequestParam Map<String, String> typed,
      RedirectAttributes next) {
    ReceivedFeedback found = find(workspace, id, feedback);
    List<FeedbackSentence> sorted = SortForm.sorted(found.sentences(), typed);
    return done(id, "feedback.toast.sorted", receive.sort(workspace, found.id(), sorted), next);
  }

  private ReceivedFeedback find(WorkspaceId workspace, String id, String feedback) {
    ReceivedFeedback found = receive.find(workspace, FeedbackId.of(feedback));
    if (!found.application().equals(ApplicationId.of(id))) {
      throw new UnknownIdException(feedback);
    }
    return found;
  }

  private static ModelAndView done(String id, String key, ActId act, RedirectAttributes next) {
    next.addFlashAttribute("toast", Toast.of(key).undoneBy(act));
    return new ModelAndView("redirect:/applications/" + id);
  }
}
