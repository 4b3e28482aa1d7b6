package app.onward.debriefs.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationFilter.Sort;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Closure;
import app.onward.applications.QuietLines;
import app.onward.applications.SidePanel.Line;
import app.onward.debriefs.AfterNo;
import app.onward.debriefs.AfterNos;
import app.onward.debriefs.Choice;
import app.onward.debriefs.Choices;
import app.onward.debriefs.Chosen;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.NotFair;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers a debrief at the head of the list once its time has come: one line, and only one. */
@Component
class DebriefLines implements QuietLines {
  private static final int LAST_DAYS = 14;
  private static final int LOOKED_THROUGH = 20;

  private final Applications applications;
  private final AfterNos afterNos;
  private final Choices choices;
  private final Debriefs debriefs;
  private final NotFair notFair;
  private final Clock clock;

  DebriefLines(
      Applications applications,
      AfterNos afterNos,
      Choices choices,
      Debriefs debriefs,
      NotFair notFair,
      Clock clock) {
    this.applications = applications;
    this.afterNos = afterNos;
    this.choices = choices;
    this.debriefs = debriefs;
    this.notFair = notFair;
    this.clock = clock;
  }

  @Override
  public List<Line> of(WorkspaceId workspace, Place place) {
    if (place != Place.LIST) {
      return List.of();
    }
    List<ApplicationRow> ended = ended(workspace);
    List<Chosen> chosen = choices.all(workspace);
    return Stream.concat(
            answerToday(ended, chosen).stream(),
            unfinished(workspace).or(() -> offer(workspace, ended, chosen)).stream())
        .toList();
  }

  private List<ApplicationRow> ended(WorkspaceId workspace) {
    var filter =
        new ApplicationFilter(
            "", Set.of(), Set.of(Closure.REJECTED), Show.CLOSED, Sort.HEARD, true);
    LocalDate since = LocalDate.now(clock).minusDays(LAST_DAYS);
    return applications.all(workspace, filter, LOOKED_THROUGH).stream()
        .filter(row -> row.closedOn() != null && !row.closedOn().isBefore(since))
        .toList();
  }

  private Optional<Line> answerToday(List<ApplicationRow> ended, List<Chosen> chosen) {
    LocalDate today = LocalDate.now(clock);
    return ended.stream()
        .filter(
            row ->
                chosen.stream()
                    .filter(each -> each.application().equals(row.id()))
                    .anyMatch(
                        each ->
                            each.choice() == Choice.ANSWER_TOMORROW && today.equals(each.until())))
        .findFirst()
        .map(row -> line("today", row, "/no"));
  }

  private Optional<Line> unfinished(WorkspaceId workspace) {
    return debriefs
        .unfinished(workspace, clock.instant().minus(Duration.ofDays(LAST_DAYS)))
        .map(debrief -> goOn(workspace, debrief));
  }

  private Line goOn(WorkspaceId workspace, Debrief debrief) {
    ApplicationId first = debrief.applications().getFirst();
    return debrief.applications().size() > 1
        ? new Line("debriefs.list.several", List.of(), "/debriefs/" + debrief.id())
        : applications
            .row(workspace, first)
            .map(row -> line("go-on", row, "/debrief"))
            .orElseGet(
                () -> new Line("debriefs.list.several", List.of(), "/debriefs/" + debrief.id()));
  }

  /** Of those that came as far as a talk or a test; a first look is left to its timeline. */
  private Optional<Line> offer(
      WorkspaceId workspace, List<ApplicationRow> ended, List<Chosen> chosen) {
    return ended.stream()
        .filter(
            row ->
                afterNos
                    .find(workspace, row.id())
                    .filter(this::due)
                    .filter(no -> !rests(no, chosen))
                    .filter(no -> !notFair.suspected(workspace, row.id()))
                    .filter(no -> debriefs.about(workspace, no).isEmpty())
                    .isPresent())
        .findFirst()
        .map(row -> line("offer", row, "/debrief"));
  }

  private boolean rests(AfterNo no, List<Chosen> chosen) {
    LocalDate today = LocalDate.now(clock);
    return chosen.stream()
        .filter(each -> each.application().equals(no.application().id()))
        .filter(each -> each.choice().kind() == Choice.Kind.DEBRIEF && no.covers(each.id()))
        .anyMatch(each -> each.rests(today));
  }

  private boolean due(AfterNo no) {
    return !no.form().pause().isZero() && !clock.instant().isBefore(no.pauseEnds());
  }

  private static Line line(String word, ApplicationRow row, String page) {
    return new Line(
        "debriefs.list." + word,
        List.of(row.details().employer()),
        "/applications/" + row.id() + page);
  }
}
