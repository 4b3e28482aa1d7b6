package app.onward.applications.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationFilter.Sort;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Change;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Refusal;
import app.onward.applications.Silence;
import app.onward.applications.Stage;
import app.onward.applications.Standing;
import app.onward.applications.When;
import app.onward.platform.PageRequest;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.search.SearchIndex;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.platform.undo.Undo;
import app.onward.platform.undo.UndoAct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothStores
class ApplicationsTest {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final Applications applications;
  private final ChangeApplication change;
  private final LocalDate today;

  ApplicationsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    workspace = onward.newWorkspace();
    applications = onward.get(Applications.class);
    change = onward.get(ChangeApplication.class);
    today = LocalDate.now(onward.get(Clock.class));
  }

  @Test
  void readsBackWhatWasWritten() {
    ApplicationId id = add("Tessaly", "Data Analyst", 5);
    changed(id, 3, new Fact.RoundBooked(Stage.SCREEN, instant(2), "uid-1", 0, "Room 4"));
    changed(id, 1, new Fact.Closed(Closure.REJECTED));

    var timeline = applications.find(workspace, id).orElseThrow();
    assertThat(timeline.events()).hasSize(4);
    assertThat(java.util.Optional.ofNullable(timeline.application()).orElseThrow().standing())
        .isEqualTo(new Standing.Closed(Closure.REJECTED, today.minusDays(1), Stage.SCREEN));
    assertThat(applications.withRound(workspace, "uid-1")).contains(id);
  }

  @Test
  void aRefusedFactChangesNothing() {
    ApplicationId id = add("Tessaly", "Data Analyst", 5);
    var refused =
        change.change(
            workspace,
            id,
            "acts.closed",
            "x",
            List.of(dated(0, new Fact.Closed(Closure.ACCEPTED))));

    assertThat(refused).isEqualTo(new Change.Refused(Refusal.NO_OFFER_TO_ANSWER));
    assertThat(applications.row(workspace, id).orElseThrow().open()).isTrue();
    assertThat(onward.get(Acts.class).recent(workspace, PageRequest.number(1)).rows()).hasSize(1);
  }

  @Test
  void anotherWorkspaceHasNoSuchApplication() {
    ApplicationId id = add("Tessaly", "Data Analyst", 5);
    WorkspaceId other = onward.newWorkspace();

    assertThat(applications.find(other, id)).isEmpty();
    assertThat(applications.row(other, id)).isEmpty();
    assertThatThrownBy(
            () ->
                change.change(
                    other, id, "acts.closed", "x", List.of(dated(0, new Fact.Reopened()))))
        .isInstanceOf(UnknownIdException.class);
  }

  @Test
  void silenceIsAViewAndAMailEndsIt() {
    ApplicationId quiet = add("Quiet", "Analyst", 13);
    ApplicationId silent = add("Silent", "Analyst", 28);
    ApplicationId fresh = add("Fresh", "Analyst", 3);
    ApplicationId closed = add("Closed", "Analyst", 40);
    changed(closed, 2, new Fact.Closed(Closure.REJECTED));

    assertThat(ids(ApplicationFilter.usual())).containsExactly(fresh, quiet);
    assertThat(ids(ApplicationFilter.usual().showing(Show.SILENT))).containsExactly(silent);
    assertThat(ids(ApplicationFilter.usual().showing(Show.CLOSED))).containsExactly(closed);
    assertThat(row(quiet).silence()).isEqualTo(Silence.QUIET);
    assertThat(row(silent).silence()).isEqualTo(Silence.PRESUMED_CLOSED);

    changed(
        silent,
        0,
        new Fact.Mail(java.util.UUID.randomUUID(), "follow_up", "Hello", "a@b.example", false));
    assertThat(row(silent).silence()).isEqualTo(Silence.NONE);
  }

  @Test
  void whoNamedADayIsNotPresumedClosedBeforeItIsLongOver() {
    ApplicationId promised = add("Promised", "Analyst", 60);
    changed(promised, 40, new Fact.AnswerPromised(LocalDate.now(onward.get(Clock.class))));
    ApplicationId overdue = add("Overdue", "Analyst", 60);
    changed(
        overdue, 40, new Fact.AnswerPromised(LocalDate.now(onward.get(Clock.class)).minusDays(8)));

    assertThat(ids(ApplicationFilter.usual().showing(Show.SILENT))).containsExactly(overdue);
    assertThat(row(promised).silence()).isEqualTo(Silence.NONE);
    assertThat(row(overdue).silence()).isEqualTo(Silence.PRESUMED_CLOSED);
  }

  @Test
  void filtersAndSorts() {
    ApplicationId zurich = add("Zürich Care", "Nurse", 2);
    ApplicationId avellan = add("Avellan", "Analyst", 3);
    changed(avellan, 1, new Fact.Reached(Stage.INTERVIEW));

    assertThat(ids(ApplicationFilter.usual().containing("zurich"))).containsExactly(zurich);
    assertThat(ids(ApplicationFilter.usual().containing("100%_"))).isEmpty();
    assertThat(ids(ApplicationFilter.usual().at(Set.of(Stage.INTERVIEW)))).containsExactly(avellan);
    assertThat(ids(ApplicationFilter.usual().sorted(Sort.EMPLOYER, false)))
        .containsExactly(avellan, zurich);
    for (Sort sort : Sort.values()) {
      assertThat(ids(ApplicationFilter.usual().sorted(sort, true))).hasSize(2);
    }
    assertThat(applications.openByStage(workspace))
        .containsOnly(
            java.util.Map.entry(Stage.APPLIED, 1), java.util.Map.entry(Stage.INTERVIEW, 1));
  }

  @Test
  void nearNamesStayApart() {
    ApplicationId avellan = add("Avellan Ltd.", "Analyst", 3);
    add("Avella", "Analyst", 3);

    assertThat(applications.atEmployer(workspace, "AVELLAN"))
        .extracting(ApplicationRow::id)
        .containsExactly(avellan);
  }

  @Test
  void undoTakesBackOneActAndShowsWhatRestsOnIt() {
    ApplicationId id = add("Tessaly", "Data Analyst", 5);
    ActId closing = changed(id, 2, new Fact.Closed(Closure.REJECTED));
    ActId reopening = changed(id, 1, new Fact.Reopened());
    UndoAct undo = onward.get(UndoAct.class);

    assertThat(undo.undo(workspace, closing, false)).isInstanceOf(Undo.NeedsAll.class);
    assertThat(row(id).open()).isTrue();
    assertThat(applications.find(workspace, id).orElseThrow().events()).hasSize(4);

    assertThat(undo.undo(workspace, closing, true)).isInstanceOf(Undo.Undone.class);
    assertThat(applications.find(workspace, id).orElseThrow().events()).hasSize(2);
    assertThat(undo.undo(workspace, reopening, false))
        .isEqualTo(new Undo.Refused(Undo.Reason.ALREADY_UNDONE));
  }

  @Test
  void undoingTheAddingLeavesNothingToFind() {
    ApplicationId id = add("Tessaly", "Unfindable", 5);
    assertThat(found("unfindable")).isEqualTo(1);
    ActId adding = applications.find(workspace, id).orElseThrow().events().getFirst().act();

    onward.get(UndoAct.class).undo(workspace, adding, true);

    assertThat(applications.row(workspace, id)).isEmpty();
    assertThat(found("unfindable")).isZero();
  }

  private int found(String word) {
    return onward.get(SearchIndex.class).find(workspace, word, PageRequest.number(1)).rows().size();
  }

  private ApplicationRow row(ApplicationId id) {
    return applications.row(workspace, id).orElseThrow();
  }

  private List<ApplicationId> ids(ApplicationFilter filter) {
    return applications.list(workspace, filter, PageRequest.number(1)).rows().stream()
        .map(ApplicationRow::id)
        .toList();
  }

  private ApplicationId add(String employer, String role, int daysAgo) {
    ActId act =
        onward
            .get(Acts.class)
            .begin(workspace, onward.get(Clock.class).instant(), "acts.added", employer);
    return change.add(
        workspace,
        act,
        When.on(today.minusDays(daysAgo)),
        Details.of(employer, role),
        List.of(dated(daysAgo, new Fact.Applied())));
  }

  private ActId changed(ApplicationId id, int daysAgo, Fact fact) {
    var changed = change.change(workspace, id, "acts.changed", "x", List.of(dated(daysAgo, fact)));
    return ((Change.Changed) changed).act();
  }

  private Dated dated(int daysAgo, Fact fact) {
    return new Dated(When.on(today.minusDays(daysAgo)), fact);
  }

  private java.time.Instant instant(int daysAgo) {
    return today.minusDays(daysAgo).atTime(14, 0).toInstant(java.time.ZoneOffset.UTC);
  }
}
