package app.onward.feedback.web;

import app.onward.applications.ApplicationId;
import app.onward.feedback.FollowRequest;
import app.onward.feedback.InterviewerLink;
import app.onward.feedback.InviteInterviewer;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes and takes away the page on which an interviewer may answer. */
@Controller
@RequestMapping("/applications/{id}/feedback-request/link")
class LinkController {
  private final InviteInterviewer invite;
  private final FollowRequest follow;

  LinkController(InviteInterviewer invite, FollowRequest follow) {
    this.invite = invite;
    this.follow = follow;
  }

  @PostMapping
  String make(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String firstName,
      RedirectAttributes next) {
    ApplicationId application = follow.find(workspace, ApplicationId.of(id)).id();
    if (!invite.possible()) {
      throw new UnknownIdException(id);
    }
    String name = firstName.strip();
    boolean fits = !name.isEmpty() && name.length() <= InterviewerLink.LONGEST_NAME;
    next.addFlashAttribute(
        "toast",
        fits
            ? Toast.of("feedback.toast.link").undoneBy(invite.invite(workspace, application, name))
            : Toast.of("feedback.toast.link-name"));
    return "redirect:/applications/" + id + "/feedback-request";
  }

  @PostMapping("/removal")
  String withdraw(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    ApplicationId application = follow.find(workspace, ApplicationId.of(id)).id();
    invite
        .withdraw(workspace, application)
        .ifPresent(
            act ->
                next.addFlashAttribute(
                    "toast", Toast.of("feedback.toast.link-withdrawn").undoneBy(act)));
    return "redirect:/applications/" + id + "/feedback-request";
  }
}
