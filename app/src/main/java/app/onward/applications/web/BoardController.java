package app.onward.applications.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Fact;
import app.onward.applications.RecordEvent;
import app.onward.applications.Recording;
import app.onward.applications.Stage;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The board: living applications by stage, moved by dragging, by keys or by a form. */
@Controller
@RequestMapping("/applications")
class BoardController {
  private static final int MOST_CARDS = 500;

  private final Applications applications;
  private final RecordEvent events;
  private final Texts texts;
  private final Clock clock;

  BoardController(Applications applications, RecordEvent events, Texts texts, Clock clock) {
    this.applications = applications;
    this.events = events;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/board")
  ModelAndView board(WorkspaceId workspace, @RequestParam(defaultValue = "") String all) {
    List<BoardPage.Column> columns =
        Arrays.stream(Stage.values())
            .map(stage -> column(workspace, stage, Stage.OFFER == stage || word(stage).equals(all)))
            .toList();
    return new ModelAndView(
        "applications/board", "page", new BoardPage(columns, Dates.of(texts, clock)));
  }

  @PostMapping("/{id}/stage")
  String move(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String stage,
      RedirectAttributes next) {
    Stage wanted =
        ListQuery.one(Stage.class, stage).orElseThrow(() -> new UnknownIdException(stage));
    var application = Shown.application(applications, workspace, id);
    if (application.stage() != wanted || !application.open()) {
      Recording recording = events.now(workspace, application.id(), new Fact.Put(wanted));
      Answered.toast(recording, next);
    }
    return "redirect:/applications/board#card-" + id;
  }

  private BoardPage.Column column(WorkspaceId workspace, Stage stage, boolean whole) {
    int most = whole ? MOST_CARDS : BoardPage.FIRST_CARDS;
    List<ApplicationRow> cards =
        applications.all(workspace, ApplicationFilter.usual().at(Set.of(stage)), most + 1);
    boolean more = cards.size() > most;
    return new BoardPage.Column(stage, more ? cards.subList(0, most) : cards, more);
  }

  private static String word(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
