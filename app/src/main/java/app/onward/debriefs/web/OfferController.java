package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.BeginDebrief;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.Evening;
import app.onward.debriefs.NotFair;
import app.onward.debriefs.Opening;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offers a debrief, and begins it. */
@Controller
@RequestMapping("/applications/{id}")
class OfferController {
  private final AfterNos afterNos;
  private final Debriefs debriefs;
  private final NotFair notFair;
  private final BeginDebrief beginDebrief;
  private final Clock clock;

  OfferController(
      AfterNos afterNos,
      Debriefs debriefs,
      NotFair notFair,
      BeginDebrief beginDebrief,
      Clock clock) {
    this.afterNos = afterNos;
    this.debriefs = debriefs;
    this.notFair = notFair;
    this.beginDebrief = beginDebrief;
    this.clock = clock;
  }

  @GetMapping("/debrief")
  ModelAndView offer(WorkspaceId workspace, @PathVariable String id) {
    if (notFair.suspected(workspace, ApplicationId.of(id))) {
      return whatHappened(id);
    }
    Optional<Debrief> known =
        afterNos.find(workspace, ApplicationId.of(id)).flatMap(no -> debriefs.about(workspace, no));
    return known.filter(debrief -> !debrief.open()).isPresent()
        ? new ModelAndView("redirect:/debriefs/" + known.get().id())
        : page(workspace, id, null, HttpStatus.OK);
  }

  @PostMapping("/debriefs")
  ModelAndView begin(WorkspaceId workspace, @PathVariable String id) {
    if (notFair.suspected(workspace, ApplicationId.of(id))) {
      return whatHappened(id);
    }
    return switch (beginDebrief.begin(workspace, ApplicationId.of(id))) {
      case Opening.Opened(var debrief) -> new ModelAndView("redirect:/debriefs/" + debrief);
      case Opening.Refused(var reason) ->
          page(workspace, id, reason, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static ModelAndView whatHappened(String id) {
    return new ModelAndView("redirect:/applications/" + id + "/what-happened");
  }

  private ModelAndView page(
      WorkspaceId workspace, String id, Opening.@Nullable Reason refused, HttpStatus status) {
    AfterNo no = afterNos.get(workspace, ApplicationId.of(id));
    var page =
        new OfferPage(
            no,
            debriefs.about(workspace, no).isPresent(),
            !clock.instant().isBefore(no.pauseEnds()),
            Evening.at(clock),
            refused);
    var shown = new ModelAndView("debriefs/offer", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
