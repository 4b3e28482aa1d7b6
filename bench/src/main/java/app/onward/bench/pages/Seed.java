package app.onward.bench.pages;

import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.NoteId;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a workspace with invented applications, always the same for the same number. */
final class Seed {
  private static final int BATCH = 500;
  private static final List<String> ROLES =
      List.of("Data Analyst", "Nurse", "Teacher", "Site Manager", "Clerk", "Data Steward", "Chef");
  private static final List<String> NAMES =
      List.of("Harbour", "Linden", "North", "Meridian", "Orchard", "Quay", "Summit", "Willow");

  private final ChangeApplication change;
  private final Acts acts;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final SplittableRandom random = new SplittableRandom(1);

  Seed(ApplicationContext context) {
    change = context.getBean(ChangeApplication.class);
    acts = context.getBean(Acts.class);
    transaction = context.getBean(TransactionTemplate.class);
    clock = context.getBean(Clock.class);
  }

  List<ApplicationId> fill(WorkspaceId workspace, int number) {
    var ids = new ArrayList<ApplicationId>();
    while (ids.size() < number) {
      transaction.executeWithoutResult(
          status -> {
            for (int i = 0; i < BATCH && ids.size() < number; i++) {
              ids.add(add(workspace, ids.size()));
            }
          });
    }
    return ids;
  }

  private ApplicationId add(WorkspaceId workspace, int number) {
    String employer = pick(NAMES) + " " + pick(NAMES) + " " + number % 3000;
    ActId act = acts.begin(workspace, clock.instant(), "acts.added", employer);
    LocalDate day = LocalDate.now(clock).minusDays(10 + random.nextInt(300));
    var facts = new ArrayList<Dated>();
    facts.add(on(day, new Fact.Applied()));
    facts.add(
        on(day.plusDays(1), new Fact.Noted(NoteId.next(), "Spoke with the team about the quay")));
    if (random.nextInt(3) == 0) {
      facts.add(on(day.plusDays(4), new Fact.Reached(Stage.SCREEN)));
    }
    if (random.nextInt(6) == 0) {
      facts.add(on(day.plusDays(7), new Fact.Reached(Stage.INTERVIEW)));
    }
    if (random.nextInt(3) == 0) {
      facts.add(on(day.plusDays(9), new Fact.Closed(Closure.REJECTED)));
    }
    return change.add(workspace, act, When.on(day), Details.of(employer, pick(ROLES)), facts);
  }

  private static Dated on(LocalDate day, Fact fact) {
    return new Dated(When.on(day), fact);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
