package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.Choice;
import app.onward.debriefs.Choices;
import app.onward.debriefs.Chosen;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.NotFair;
import app.onward.debriefs.WriteSuccessfulSkills;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can still be done about an application that has ended, at the side of its timeline. */
@Component
class SideOfNo implements SidePanel {
  private final AfterNos afterNos;
  private final Choices choices;
  private final Debriefs debriefs;
  private final NotFair notFair;
  private final Clock clock;

  SideOfNo(AfterNos afterNos, Choices choices, Debriefs debriefs, NotFair notFair, Clock clock) {
    this.afterNos = afterNos;
    this.choices = choices;
    this.debriefs = debriefs;
    this.notFair = notFair;
    this.clock = clock;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId application) {
    return afterNos
        .find(workspace, application)
        .map(no -> List.of(new Section("debriefs.side.title", lines(workspace, no))))
        .orElse(List.of());
  }

  private List<Line> lines(WorkspaceId workspace, AfterNo no) {
    ApplicationId id = no.application().id();
    var lines = new ArrayList<Line>();
    if (no.said()) {
      boolean tomorrow =
          choices
              .current(workspace, id, Choice.Kind.ANSWER)
              .filter(chosen -> no.covers(chosen.id()))
              .map(Chosen::choice)
              .filter(choice -> choice == Choice.ANSWER_TOMORROW)
              .isPresent();
      lines.add(line(tomorrow ? "tomorrow" : "day", id, "/no"));
    }
    lines.add(
        notFair.suspected(workspace, id)
            ? line("unfair", id, "/what-happened")
            : line(debrief(workspace, no), id, "/debrief"));
    if (no.said()) {
      lines.add(line("warm", id, "/kept-warm"));
      if (!LocalDate.now(clock).isBefore(WriteSuccessfulSkills.from(no))) {
        lines.add(line("who", id, "/who-got-it"));
      }
    }
    return lines;
  }

  private String debrief(WorkspaceId workspace, AfterNo no) {
    Optional<Debrief> known = debriefs.about(workspace, no);
    if (known.isPresent()) {
      return known.get().open() ? "go-on" : "done";
    }
    return clock.instant().isBefore(no.pauseEnds()) ? "pause" : "begin";
  }

  private static Line line(String word, ApplicationId id, String page) {
    return new Line("debriefs.side." + word, List.of(), "/applications/" + id + page);
  }
}
