package app.onward.applications;

import app.onward.applications.ChangeApplication.Dated;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an application by hand, once the person has seen what it may be the same as. */
@Component
public class AddApplication {
  private final ChangeApplication changes;
  private final LookAlikes alike;
  private final Acts acts;
  private final Clock clock;

  AddApplication(ChangeApplication changes, LookAlikes alike, Acts acts, Clock clock) {
    this.changes = changes;
    this.alike = alike;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * What the person knows about it.
   *
   * @param appliedOn the day it was sent, or null where only a posting is kept
   * @param posting the posting's text, or null
   * @param anyway whether look-alikes have been seen
   */
  public record Wanted(
      Details details, @Nullable LocalDate appliedOn, @Nullable String posting, boolean anyway) {}

  @Transactional
  public Addition add(WorkspaceId workspace, Wanted wanted) {
    LocalDate today = LocalDate.now(clock);
    LocalDate appliedOn = wanted.appliedOn();
    var rule = new DayRule(null, today);
    Optional<Refusal> refusal = Optional.ofNullable(appliedOn).flatMap(rule::refusal);
    if (appliedOn != null && refusal.isPresent()) {
      return new Addition.Refused(refusal.get(), rule.perhaps(appliedOn).orElse(null));
    }
    if (!wanted.anyway()) {
      List<LookAlike> found = alike.like(workspace, wanted.details());
      if (!found.isEmpty()) {
        return new Addition.PerhapsThere(found);
      }
    }
    return new Addition.Added(added(workspace, wanted, today));
  }

  private Recording.Recorded added(WorkspaceId workspace, Wanted wanted, LocalDate today) {
    String about = wanted.details().employer();
    String key = Summary.of(new Fact.Added(wanted.details()));
    ActId act = acts.begin(workspace, clock.instant(), key, about);
    var more = new ArrayList<Dated>();
    LocalDate day = wanted.appliedOn() == null ? today : wanted.appliedOn();
    if (wanted.posting() != null) {
      more.add(
          new Dated(
              When.on(today), new Fact.PostingKept(wanted.posting(), wanted.details().url())));
    }
    if (wanted.appliedOn() != null) {
      more.add(new Dated(When.on(day), new Fact.Applied()));
    }
    ApplicationId id = changes.add(workspace, act, When.on(day), wanted.details(), more);
    return new Recording.Recorded(id, act, key, about);
  }
}
