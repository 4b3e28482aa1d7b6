package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterTemplates;
import app.onward.feedback.FollowRequest;
import app.onward.feedback.InviteInterviewer;
import app.onward.feedback.RequestStep;
import app.onward.feedback.web.RequestPage.Invitation;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one request for feedback: where it stands, and what became of it. */
@Controller
@RequestMapping("/applications/{id}/feedback-request")
class RequestController {
  private final FollowRequest follow;
  private final InviteInterviewer invite;
  private final LetterTemplates templates;
  private final Texts texts;
  private final Clock clock;

  RequestController(
      FollowRequest follow,
      InviteInterviewer invite,
      LetterTemplates templates,
      Texts texts,
      Clock clock) {
    this.follow = follow;
    this.invite = invite;
    this.templates = templates;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace, @PathVariable String id) {
    Application application = follow.find(workspace, ApplicationId.of(id));
    return new ModelAndView(
        "feedback/request",
        "page",
        new RequestPage(
            application,
            follow.state(workspace, application.id()),
            follow.notAsked(workspace, application).orElse(null),
            follow.policy(workspace, application).orElse(null),
            follow.refusal(workspace, application, LetterKind.NUDGE).isEmpty(),
            invite.possible() ? invitation(workspace, application) : null,
            Dates.of(texts, clock)));
  }

  private Invitation invitation(WorkspaceId workspace, Application application) {
    String address =
        invite
            .waiting(workspace, application.id())
            .map(link -> invite.address(workspace, link.id()))
            .orElse(null);
    return new Invitation(address, templates.ownName(workspace).split(" ")[0]);
  }

  @PostMapping("/steps")
  String note(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String step,
      RedirectAttributes next) {
    ActId act = follow.note(workspace, ApplicationId.of(id), step(step)).orElse(null);
    return answered(id, toast("feedback.toast.request", act), next);
  }

  @PostMapping("/policy/removal")
  String forget(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    ActId act = follow.forgetPolicy(workspace, ApplicationId.of(id)).orElse(null);
    return answered(id, toast("feedback.toast.policy-forgotten", act), next);
  }

  private RequestStep step(String word) {
    LocalDate today = LocalDate.now(clock);
    return switch (word) {
      case "asked" -> new RequestStep.Asked(today);
      case "declined" -> new RequestStep.Declined(today);
      case "policy" -> new RequestStep.PolicyStated(today);
      default -> throw new UnknownIdException(word);
    };
  }

  private static String answered(String id, Toast toast, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return "redirect:/applications/" + id + "/feedback-request";
  }

  private static Toast toast(String key, @Nullable ActId act) {
    return act == null ? Toast.of("feedback.toast.not-noted") : Toast.of(key).undoneBy(act);
  }
}
