package app.onward.applications;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves ways to look at the list under a name, renames and removes them. */
@Component
public class SaveView {
  private final SavedViews views;
  private final Acts acts;
  private final Clock clock;

  SaveView(SavedViews views, Acts acts, Clock clock) {
    this.views = views;
    this.acts = acts;
    this.clock = clock;
  }

  /** The answer to saving a view. */
  public sealed interface Saving {
    record Saved(SavedView view, ActId act, String summaryKey) implements Saving {}

    record Refused(Problem problem) implements Saving {}
  }

  /** Why a view cannot have a name; shown through {@code applications.views.refused.<problem>}. */
  public enum Problem {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN
  }

  @Transactional
  public Saving save(WorkspaceId workspace, String name, String query) {
    return keep(
        workspace, new SavedView(SavedViewId.next(), name.strip(), query), "acts.view-saved");
  }

  @Transactional
  public Saving rename(WorkspaceId workspace, SavedViewId id, String name) {
    SavedView view = find(workspace, id);
    return keep(workspace, new SavedView(id, name.strip(), view.query()), "acts.view-renamed");
  }

  @Transactional
  public Saving.Saved remove(WorkspaceId workspace, SavedViewId id) {
    SavedView view = find(workspace, id);
    ActId act = acts.begin(workspace, clock.instant(), "acts.view-removed", view.name());
    views.remove(workspace, view, act, clock.instant());
    return new Saving.Saved(view, act, "acts.view-removed");
  }

  private Saving keep(WorkspaceId workspace, SavedView view, String summaryKey) {
    Optional<Problem> problem = problem(workspace, view);
    if (problem.isPresent()) {
      return new Saving.Refused(problem.get());
    }
    ActId act = acts.begin(workspace, clock.instant(), summaryKey, view.name());
    views.keep(workspace, view, act, clock.instant());
    return new Saving.Saved(view, act, summaryKey);
  }

  private Optional<Problem> problem(WorkspaceId workspace, SavedView view) {
    if (view.name().isEmpty()) {
      return Optional.of(Problem.NAME_MISSING);
    }
    if (view.name().length() > SavedView.LONGEST_NAME) {
      return Optional.of(Problem.NAME_TOO_LONG);
    }
    boolean taken =
        views.all(workspace).stream()
            .anyMatch(
                each -> !each.id().equals(view.id()) && each.name().equalsIgnoreCase(view.name()));
    return taken ? Optional.of(Problem.NAME_TAKEN) : Optional.empty();
  }

  private SavedView find(WorkspaceId workspace, SavedViewId id) {
    return views.all(workspace).stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
